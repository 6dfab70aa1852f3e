import type { Recommendation } from '../../../../shared/model/package.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { kommuneFileName } from '../kommune-file-name.ts';
import type { ZipEntry } from '../zip/pack-zip.ts';
import { kommuneSheet } from './kommune-sheet.ts';

/** The folder of the fact sheets in a package. */
export const sheetFolder = 'kommuner';

/** «kommuner/9903-granvik.docx», in the order of the recommendation. */
export const sheetNames = ({ kommuner }: Recommendation): readonly (readonly [name: string, id: string])[] =>
  kommuner.map(({ kommunenummer, name }) => [
    `${sheetFolder}/${kommuneFileName(kommunenummer, name)}.docx`,
    kommunenummer,
  ]);

/** Every fact sheet; asked is told after each, and may stop the work. */
export async function sheetFiles(
  recommendation: Recommendation,
  onFile: (name: string) => void,
): Promise<readonly ZipEntry[]> {
  const files: ZipEntry[] = [];
  for (const [name, id] of sheetNames(recommendation)) {
    files.push({ name, bytes: await renderDocx(kommuneSheet(recommendation, id)) });
    onFile(name);
  }
  return files;
}
