import type { Block } from '../document/block.ts';
import { drawParagraph } from './draw-text.ts';
import { colours, page, textWidth } from './pdf-look.ts';
import {
  artifact,
  drawLine,
  type Element,
  ensureRoom,
  linkToPage,
  type PdfWriter,
  plain,
  widthOf,
  within,
} from './pdf-writer.ts';

/** A line of the contents that waits for its page number. */
export interface ContentsEntry {
  readonly text: string;
  readonly element: Element;
  readonly pageIndex: number;
  readonly y: number;
}

const entryLead = 14;

/** The headings of level 1, one a line; their pages are known when all is drawn. */
export function drawContents(
  writer: PdfWriter,
  heading: string,
  blocks: readonly Block[],
  entries: ContentsEntry[],
): Element {
  const { pdf, root } = writer;
  const tops = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  ensureRoom(writer, Math.min(tops.length + 2, 14) * entryLead);
  drawParagraph(writer, root, 'lead', [{ text: heading }], entryLead * 2);
  const element = pdf.struct('TOC');
  root.add(element);
  for (const text of tops) {
    ensureRoom(writer, entryLead);
    const item = pdf.struct('TOCI');
    element.add(item);
    entries.push({ text, element: item, pageIndex: writer.pageIndex, y: writer.y });
    writer.y += entryLead;
  }
  writer.y += 4;
  return element;
}

/** `found` holds the page index of each heading, by its text. */
export function fillContents(
  { pdf }: PdfWriter,
  entries: readonly ContentsEntry[],
  found: ReadonlyMap<string, number>,
): void {
  const look = plain({ size: 9.25 });
  for (const { text, element, pageIndex, y } of entries) {
    pdf.switchToPage(pageIndex);
    const target = found.get(text) ?? 0;
    const number = String(target + 1);
    const end = page.left + textWidth;
    const numberAt = end - widthOf(pdf, look, number);
    const textEnd = page.left + widthOf(pdf, look, text);
    artifact(pdf, () => {
      pdf
        .moveTo(textEnd + 5, y + 9.5)
        .lineTo(numberAt - 5, y + 9.5)
        .lineWidth(0.5)
        .dash(0.6, { space: 2.4 })
        .stroke(colours.quiet)
        .undash();
    });
    const link = pdf.struct('Link');
    element.add(link);
    within(pdf, link, 'Link', () => {
      drawLine(
        pdf,
        {
          pieces: [
            { ...look, text: `${text} `, x: 0 },
            { ...look, text: number, x: numberAt - page.left },
          ],
          width: 0,
        },
        page.left,
        y,
      );
    });
    linkToPage(pdf, link, { x: page.left, y, width: textWidth, height: entryLead }, target, text);
    link.end();
    element.end();
  }
}
