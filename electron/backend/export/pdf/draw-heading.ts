import { drawLines } from './draw-text.ts';
import { colours, page, textWidth } from './pdf-look.ts';
import { breakLines, ensureRoom, type PdfWriter, plain } from './pdf-writer.ts';

/** In points. Level 0 is the title. */
const looks = {
  0: { size: 17, lead: 22, before: 14, after: 6 },
  1: { size: 12.5, lead: 17, before: 14, after: 5 },
  2: { size: 10, lead: 14, before: 9, after: 3 },
  3: { size: 9.5, lead: 13, before: 6, after: 2 },
} as const;

/** `keep` is what must follow on the same page, in points. */
export function drawHeading(writer: PdfWriter, level: keyof typeof looks, text: string, keep: number): void {
  const { pdf, root } = writer;
  const { size, lead, before, after } = looks[level];
  const tag = `H${level + 1}`;
  const look = plain({ face: 'bold', size, colour: level === 1 ? colours.head : colours.ink });
  const lines = breakLines(pdf, [{ ...look, text }], textWidth);
  if (writer.y > page.top) writer.y += before;
  ensureRoom(writer, lines.length * lead + after + keep);
  const element = pdf.struct(tag);
  root.add(element);
  drawLines(writer, element, tag, lines, page.left, lead);
  element.end();
  writer.y += after;
}
