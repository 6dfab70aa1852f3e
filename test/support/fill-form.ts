import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormMark } from '../../shared/model/form.ts';

export type Answers = Readonly<Partial<Record<FormMark, string | number>>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Changes one part of a file that is a zip. */
export function editPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const entries = unzipSync(bytes);
  const content = entries[part];
  if (content === undefined) throw new Error(`There is no ${part}: ${Object.keys(entries).join(', ')}`);
  return zipSync({ ...entries, [part]: strToU8(edit(strFromU8(content))) });
}

/** The texts of a workbook's shared strings, by number. */
function sharedStrings(bytes: Uint8Array): readonly string[] {
  const content = unzipSync(bytes)['xl/sharedStrings.xml'];
  if (content === undefined) return [];
  return [...strFromU8(content).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join(''),
  );
}

/** The rows of the first sheet that are marked, by mark. */
function markedRows(bytes: Uint8Array): ReadonlyMap<string, number> {
  const strings = sharedStrings(bytes);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const found = new Map<string, number>();
  for (const [, row = '', index = ''] of sheet.matchAll(/<c r="A(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)) {
    const [, mark] = /^fordel-skjema:(.+)$/.exec(strings[Number(index)] ?? '') ?? [];
    if (mark !== undefined) found.set(mark, Number(row));
  }
  return found;
}

/** Writes answers into a real form file as a spreadsheet program would: by the cells, not by the library that made it. */
export function fillXlsx(form: Uint8Array, answers: Answers): Uint8Array {
  const rows = markedRows(form);
  return editPart(form, 'xl/worksheets/sheet1.xml', (xml) =>
    Object.entries(answers).reduce((sheet, [mark, answer]) => {
      const row = rows.get(mark);
      if (row === undefined) throw new Error(`The form has no row for ${mark}`);
      const place = `${mark.startsWith('topic-') ? 'B' : 'C'}${row}`;
      const cell = new RegExp(`<c r="${place}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
      if (!cell.test(sheet)) throw new Error(`The form has no cell ${place}`);
      return sheet.replace(cell, (_, style: string | undefined) =>
        typeof answer === 'number'
          ? `<c r="${place}"${style ?? ''}><v>${answer}</v></c>`
          : `<c r="${place}"${style ?? ''} t="inlineStr"><is><t xml:space="preserve">${escaped(answer)}</t></is></c>`,
      );
    }, xml),
  );
}

/** A paragraph for each line, as Word writes them when Enter is pressed. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');

/** Writes answers into the content controls of a real form file, by the document's own XML. */
export function fillDocx(form: Uint8Array, answers: Answers): Uint8Array {
  return editPart(form, 'word/document.xml', (xml) =>
    Object.entries(answers).reduce((document, [mark, answer]) => {
      const control = new RegExp(
        `(<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*?<w:tag w:val="fordel-skjema:${mark}"/>(?:(?!</w:sdtPr>).)*?)<w:showingPlcHdr/>((?:(?!</w:sdtPr>).)*?</w:sdtPr><w:sdtContent>)(.*?)(</w:sdtContent>)`,
        's',
      );
      if (!control.test(document)) throw new Error(`The form has no control for ${mark}`);
      return document.replace(
        control,
        (_, before: string, after: string, content: string, end: string) =>
          before +
          after +
          (content.startsWith('<w:p>')
            ? paragraphs(String(answer))
            : `<w:r><w:t xml:space="preserve">${escaped(String(answer))}</w:t></w:r>`) +
          end,
      );
    }, xml),
  );
}
