import type { FormReading } from '../../../../shared/model/form.ts';
import type { GuardedZip } from '../../import/xlsx/open-zip.ts';
import { readXml } from '../../import/xlsx/read-xml.ts';
import { documentHandlers } from './document-handlers.ts';
import { formLimits } from './form-limits.ts';
import { readNumbering } from './read-numbering.ts';
import { tidyAnswer } from './tidy-answer.ts';

/** The part with the text. Word in a browser calls it document2.xml. */
export const documentPart = (zip: GuardedZip): string | null =>
  zip.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? null;

/** The marked answers of a Word document, and all its text. Only text is read: no picture, field or link is followed. */
export async function readFormDocx(
  zip: GuardedZip,
): Promise<{ readonly marks: FormReading['marks']; readonly text: string }> {
  const part = documentPart(zip) ?? '';
  const { handlers, marks, text } = documentHandlers(await readNumbering(zip));
  await readXml(part, zip.read(part), handlers, formLimits);
  return { marks, text: tidyAnswer(text().join('\n')) };
}
