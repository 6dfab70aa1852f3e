import type { ManifestFile, Recommendation } from '../../../shared/model/package.ts';
import { packageTemplateKinds } from '../../../shared/model/package-template-kind.ts';
import { caseDocument } from './case-document/case-document.ts';
import { csvText } from './csv-text.ts';
import { type ExemptEntry, exemptAttachment } from './document/exempt-attachment.ts';
import { letter } from './document/letter.ts';
import { renderDocx } from './docx/render-docx.ts';
import { jsonText } from './json-text.ts';
import { manifestText } from './manifest-text.ts';
import { onPaper, type PackageTemplates } from './package-template/on-paper.ts';
import { pdfBytes } from './pdf/pdf-bytes.ts';
import { pptxBytes } from './pptx/pptx-bytes.ts';
import { sha256 } from './sha256.ts';
import { sheetFiles } from './sheets/sheet-files.ts';
import { xlsxBytes } from './xlsx/xlsx-bytes.ts';
import type { ZipEntry } from './zip/pack-zip.ts';

/** The files of a package, by name. */
export const packageFileNames = {
  letter: 'anbefaling.docx',
  archive: 'anbefaling.pdf',
  workbook: 'anbefaling.xlsx',
  meeting: 'møte.pptx',
  table: 'anbefaling.csv',
  data: 'anbefaling.json',
  manifest: 'manifest.json',
} as const;

/** The county's own templates, where it has any: with them the documents can be made again. */
export const templateFileNames = { recommendation: 'brevmal.docx', case: 'saksmal.docx' } as const;

/** Only where texts are exempt from public disclosure; it holds those and nothing else. */
export const exemptFileName = 'unntatt-offentlighet.docx';

/** Only where the user asks for a case for the political body. */
export const caseFileName = 'saksframlegg.docx';

/** Files that are in every package, before the fact sheets. */
const filesBeside = Object.keys(packageFileNames).length;

/** How many files the package of a recommendation has, the manifest too. */
export const packageFileCount = (
  { kommuner, details, templates = {} }: Recommendation,
  exempt: readonly ExemptEntry[],
): number =>
  filesBeside +
  kommuner.length +
  (details.saksframlegg === undefined ? 0 : 1) +
  Object.keys(templates).length +
  (exempt.length > 0 ? 1 : 0);

export interface PackageContent {
  /** Every file but the manifest, as the manifest lists them. */
  readonly listed: readonly ManifestFile[];
  /** Every file, the manifest last. */
  readonly files: readonly ZipEntry[];
}

export interface PackageOptions {
  /** Texts that are in no other file. */
  readonly exempt?: readonly ExemptEntry[];
  /** The county's own templates that the recommendation names. */
  readonly templates?: PackageTemplates;
  /** Files as they are, such as an attachment that is verified and cannot be rendered again from the data. */
  readonly extra?: readonly ZipEntry[];
  readonly onFile?: (name: string) => void;
}

/**
 * Renders a whole package in memory. Pure but for the work it takes: the same recommendation, time of freezing and
 * program version give the same bytes, wherever and however often.
 */
export async function packageFiles(
  recommendation: Recommendation,
  frozenAt: string,
  programVersion: string,
  { exempt = [], templates = {}, extra = [], onFile = () => {} }: PackageOptions = {},
): Promise<PackageContent> {
  const encoder = new TextEncoder();
  const rendered: ZipEntry[] = [];
  const add = async (name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<void> => {
    rendered.push({ name, bytes: await bytes });
    onFile(name);
  };
  await add(
    packageFileNames.letter,
    onPaper(recommendation, 'recommendation', letter(recommendation), templates),
  );
  await add(packageFileNames.archive, pdfBytes(recommendation, frozenAt));
  if (recommendation.details.saksframlegg !== undefined)
    await add(caseFileName, onPaper(recommendation, 'case', caseDocument(recommendation), templates));
  await add(packageFileNames.workbook, xlsxBytes(recommendation));
  await add(packageFileNames.meeting, pptxBytes(recommendation));
  await add(packageFileNames.table, encoder.encode(csvText(recommendation)));
  await add(packageFileNames.data, encoder.encode(jsonText(recommendation)));
  rendered.push(...(await sheetFiles(recommendation, onFile)));
  if (exempt.length > 0) await add(exemptFileName, renderDocx(exemptAttachment(recommendation, exempt)));
  for (const kind of packageTemplateKinds) {
    const bytes = templates[kind];
    if (bytes !== undefined) await add(templateFileNames[kind], bytes);
  }
  rendered.push(...extra);
  const listed = rendered.map(
    ({ name, bytes }): ManifestFile => ({ name, bytes: bytes.length, sha256: sha256(bytes) }),
  );
  const text = encoder.encode(manifestText(recommendation, frozenAt, programVersion, listed));
  return { listed, files: [...rendered, { name: packageFileNames.manifest, bytes: text }] };
}
