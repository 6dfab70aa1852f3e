import { textWidth as standardWidth } from '../docx/letter-styles.ts';

/**
 * How wide the text of a Word file is, in twips (twentieths of a point), by the page and margins of its last section.
 *
 * @param document word/document.xml
 */
export function textWidth(document: string): number {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const of = (element: string, attribute: string): number | null => {
    const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(section)?.[0] ?? '';
    const value = Number(new RegExp(`\\bw:${attribute}="(-?\\d+)"`).exec(tag)?.[1] ?? Number.NaN);
    return Number.isNaN(value) ? null : value;
  };
  const [width, left, right] = [of('pgSz', 'w'), of('pgMar', 'left'), of('pgMar', 'right')];
  if (width === null || left === null || right === null) return standardWidth;
  const found = width - left - right - (of('pgMar', 'gutter') ?? 0);
  // A page that has no room for a table is not what it seems: the table may then go out into the margin.
  return found < 5_000 ? standardWidth : found;
}
