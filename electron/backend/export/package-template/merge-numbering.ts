import { strFromU8, strToU8 } from 'fflate';
import { addPart } from './add-part.ts';

const part = 'word/numbering.xml';

/**
 * Brings the lists of our text into a document that has lists of its own, or none.
 *
 * @param files of the document; changed.
 * @returns the text with the numbers of the lists as they are there.
 */
export function mergeNumbering(
  files: Record<string, Uint8Array>,
  own: Readonly<Record<string, Uint8Array>>,
  text: string,
): string {
  const used = [...new Set([...text.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id = '']) => id))];
  if (used.length === 0) return text;
  const ours = strFromU8(own[part] ?? new Uint8Array());
  const given = files[part];
  let xml = given === undefined ? '' : strFromU8(given);
  if (given === undefined) {
    const root = /^.*?<w:numbering\b[^>]*>/s.exec(ours)?.[0] ?? '';
    xml = `${root}</w:numbering>`;
    addPart(files, {
      name: part,
      target: 'numbering.xml',
      type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
      content: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    });
  }
  const highest = (pattern: RegExp): number =>
    Math.max(0, ...[...xml.matchAll(pattern)].map(([, id]) => Number(id)));
  const ids = new Map<string, number>();
  for (const id of used) {
    const list = new RegExp(
      `<w:num\\b[^>]*\\bw:numId="${id}"[^>]*>.*?<w:abstractNumId w:val="(\\d+)"`,
      's',
    ).exec(ours)?.[1];
    const shape = new RegExp(
      `<w:abstractNum\\b[^>]*\\bw:abstractNumId="${list}"[^>]*>(.*?)</w:abstractNum>`,
      's',
    ).exec(ours)?.[1];
    if (shape === undefined) continue;
    const abstract = highest(/\bw:abstractNumId="(\d+)"/g) + 1;
    const number = highest(/\bw:numId="(\d+)"/g) + 1;
    ids.set(id, number);
    xml = before(
      xml,
      ['<w:num ', '<w:numIdMacAtCleanup', '</w:numbering>'],
      `<w:abstractNum w:abstractNumId="${abstract}">${shape}</w:abstractNum>`,
    );
    xml = before(
      xml,
      ['<w:numIdMacAtCleanup', '</w:numbering>'],
      `<w:num w:numId="${number}"><w:abstractNumId w:val="${abstract}"/></w:num>`,
    );
  }
  files[part] = strToU8(xml);
  return text.replace(
    /(<w:numId w:val=")(\d+)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  );
}

/** Puts a piece before the first of these that is there; the order within the part is the standard's. */
function before(xml: string, marks: readonly string[], piece: string): string {
  const at = marks.map((mark) => xml.indexOf(mark)).find((index) => index >= 0) ?? xml.length;
  return `${xml.slice(0, at)}${piece}${xml.slice(at)}`;
}
