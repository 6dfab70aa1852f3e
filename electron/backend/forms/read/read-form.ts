import type { FormMark, FormReading } from '../../../../shared/model/form.ts';
import type { ImportError } from '../../../../shared/model/importing.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { detectKind } from '../../import/detect-kind.ts';
import { ImportFailure } from '../../import/import-failure.ts';
import { loadFile } from '../../import/load-file.ts';
import { type GuardedZip, openZip } from '../../import/xlsx/open-zip.ts';
import { formLimits } from './form-limits.ts';
import { documentPart, readFormDocx } from './read-form-docx.ts';
import { readFormXlsx } from './read-form-xlsx.ts';

/** A form says which kommune and which version it is; these alone tell it from a file that has borrowed a mark. */
const isForm = (marks: Readonly<Partial<Record<FormMark, string>>>): boolean =>
  marks.version !== undefined && (marks.number !== undefined || marks.kommune !== undefined);

/**
 * Reads a filled-in form, or finds that the file is none, by its content and never by its name. The file is untrusted:
 * sizes are counted as they are unpacked, no formula is run, nothing outside it is fetched. Expected failures are values.
 */
export async function readForm(source: string | Uint8Array): Promise<Result<FormReading, ImportError>> {
  try {
    const { bytes, sha256 } = await loadFile(source, formLimits);
    if (detectKind(bytes) !== 'zip') throw new ImportFailure('file-not-a-table', { looksLike: 'text' });
    return ok(await readZip(bytes, sha256));
  } catch (error) {
    if (error instanceof ImportFailure) return fail(error.error);
    throw error;
  }
}

async function readZip(bytes: Uint8Array, sha256: string): Promise<FormReading> {
  const zip = await openZip(bytes, formLimits);
  try {
    if (documentPart(zip) !== null) {
      const { marks, text } = await readFormDocx(zip);
      return { kind: 'docx', sha256, marks, isForm: isForm(marks), text };
    }
    if (!isWorkbook(zip)) throw new ImportFailure('file-not-a-table', { looksLike: looksLike(zip) });
  } finally {
    zip.close();
  }
  const marks = await readFormXlsx(bytes);
  return { kind: 'xlsx', sha256, marks, isForm: isForm(marks), text: null };
}

const isWorkbook = (zip: GuardedZip): boolean => zip.names.some((name) => name.startsWith('xl/'));

function looksLike(zip: GuardedZip): string {
  if (zip.names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  return zip.has('content.xml') ? 'odf' : 'archive';
}
