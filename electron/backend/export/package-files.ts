import type { ManifestFile, Recommendation } from '../../../shared/model/package.ts';
import { csvText } from './csv-text.ts';
import { docxBytes } from './docx/docx-bytes.ts';
import { jsonText } from './json-text.ts';
import { manifestText } from './manifest-text.ts';
import { sha256 } from './sha256.ts';
import { xlsxBytes } from './xlsx/xlsx-bytes.ts';
import type { ZipEntry } from './zip/pack-zip.ts';

/** The files of a package, by name. */
export const packageFileNames = {
  letter: 'anbefaling.docx',
  workbook: 'anbefaling.xlsx',
  table: 'anbefaling.csv',
  data: 'anbefaling.json',
  manifest: 'manifest.json',
} as const;

export interface PackageContent {
  /** Every file but the manifest, as the manifest lists them. */
  readonly listed: readonly ManifestFile[];
  /** Every file, the manifest last. */
  readonly files: readonly ZipEntry[];
}

/**
 * Renders a whole package in memory. Pure but for the work it takes: the same recommendation, time of freezing and
 * program version give the same bytes, wherever and however often.
 */
export async function packageFiles(
  recommendation: Recommendation,
  frozenAt: string,
  programVersion: string,
): Promise<PackageContent> {
  const encoder = new TextEncoder();
  const rendered: readonly ZipEntry[] = [
    { name: packageFileNames.letter, bytes: await docxBytes(recommendation) },
    { name: packageFileNames.workbook, bytes: await xlsxBytes(recommendation) },
    { name: packageFileNames.table, bytes: encoder.encode(csvText(recommendation)) },
    { name: packageFileNames.data, bytes: encoder.encode(jsonText(recommendation)) },
  ];
  const listed = rendered.map(
    ({ name, bytes }): ManifestFile => ({ name, bytes: bytes.length, sha256: sha256(bytes) }),
  );
  const text = encoder.encode(manifestText(recommendation, frozenAt, programVersion, listed));
  return { listed, files: [...rendered, { name: packageFileNames.manifest, bytes: text }] };
}
