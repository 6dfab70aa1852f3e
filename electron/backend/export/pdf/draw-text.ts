import type { ParagraphStyle, Run } from '../document/block.ts';
import { colours, page, textBottom, textWidth } from './pdf-look.ts';
import {
  artifact,
  breakLines,
  drawLine,
  type Element,
  ensureRoom,
  type Look,
  newPage,
  type PdfWriter,
  type Piece,
  plain,
  within,
} from './pdf-writer.ts';

interface Setting {
  readonly look: Look;
  readonly lead: number;
  readonly before: number;
  readonly after: number;
  /** A fill with a line at its left, and room round the text. */
  readonly box?: { readonly fill: string; readonly edge: string };
}

const settings: Readonly<Record<ParagraphStyle, Setting>> = {
  body: { look: plain(), lead: 14, before: 0, after: 6 },
  sender: { look: plain({ face: 'bold', size: 12, colour: colours.head }), lead: 16, before: 0, after: 8 },
  callout: {
    look: plain({ size: 10.5 }),
    lead: 15.5,
    before: 4,
    after: 10,
    box: { fill: colours.callout, edge: colours.head },
  },
  warning: {
    look: plain({ colour: colours.warning }),
    lead: 14,
    before: 6,
    after: 8,
    box: { fill: colours.warningFill, edge: colours.warning },
  },
  note: { look: plain({ size: 8, colour: colours.quiet }), lead: 11.5, before: 3, after: 4 },
  caption: { look: plain({ size: 8.5, face: 'bold', colour: colours.quiet }), lead: 12, before: 2, after: 4 },
  lead: { look: plain({ size: 9.5, face: 'bold', colour: colours.quiet }), lead: 14, before: 10, after: 2 },
};

const padding = { x: 10, y: 8 } as const;

const piecesOf = (runs: readonly Run[], look: Look): readonly Piece[] =>
  runs.map(({ text, bold = false, quiet = false }) => ({
    ...look,
    ...(bold ? { face: 'bold' as const } : {}),
    ...(quiet ? { size: 8, colour: colours.quiet } : {}),
    text,
  }));

/** A paragraph; `keep` is the room that must be left on the page after it. */
export function drawParagraph(
  writer: PdfWriter,
  parent: Element,
  style: ParagraphStyle,
  runs: readonly Run[],
  keep: number,
): void {
  const { look, lead, before, after, box } = settings[style];
  const { pdf } = writer;
  const inset = box === undefined ? 0 : padding.x;
  const lines = breakLines(pdf, piecesOf(runs, look), textWidth - 2 * inset);
  const height = lines.length * lead;
  if (writer.y > page.top) writer.y += before;
  // A box does not break, and a short paragraph neither.
  if (box !== undefined || lines.length < 4) ensureRoom(writer, height + 2 * (box ? padding.y : 0) + keep);
  else ensureRoom(writer, 2 * lead + keep);
  const element = pdf.struct('P');
  parent.add(element);
  if (box !== undefined) {
    artifact(pdf, () => {
      pdf.rect(page.left, writer.y, textWidth, height + 2 * padding.y).fill(box.fill);
      pdf.rect(page.left, writer.y, 3, height + 2 * padding.y).fill(box.edge);
    });
    writer.y += padding.y;
  }
  drawLines(writer, element, 'P', lines, page.left + inset, lead);
  if (box !== undefined) writer.y += padding.y;
  writer.y += after;
  element.end();
}

/** Lines one below the other, over as many pages as they need, all in one element. */
export function drawLines(
  writer: PdfWriter,
  element: Element,
  tag: string,
  lines: ReturnType<typeof breakLines>,
  x: number,
  lead: number,
): void {
  let next = 0;
  while (next < lines.length) {
    const left = Math.max(1, Math.floor((textBottom - writer.y) / lead));
    // Never one line alone at the top of a page.
    const rest = lines.length - next - left;
    const here = lines.slice(next, next + (rest === 1 && left > 2 ? left - 1 : left));
    within(writer.pdf, element, tag, () => {
      for (const line of here) {
        drawLine(writer.pdf, line, x, writer.y);
        writer.y += lead;
      }
    });
    next += here.length;
    if (next < lines.length) newPage(writer);
  }
}

export function drawBullet(writer: PdfWriter, list: Element, text: string, keep: number): void {
  const { pdf } = writer;
  const look = plain();
  const indent = 14;
  const lines = breakLines(pdf, [{ ...look, text }], textWidth - indent);
  ensureRoom(writer, Math.min(lines.length, 3) * 14 + keep);
  const item = pdf.struct('LI');
  list.add(item);
  const label = pdf.struct('Lbl');
  item.add(label);
  within(pdf, label, 'Lbl', () =>
    drawLine(pdf, { pieces: [{ ...look, text: '•', x: 0 }], width: 0 }, page.left + 3, writer.y),
  );
  label.end();
  const body = pdf.struct('LBody');
  item.add(body);
  drawLines(writer, body, 'LBody', lines, page.left + indent, 14);
  body.end();
  item.end();
  writer.y += 3;
}

export function drawField(
  writer: PdfWriter,
  parent: Element,
  name: string,
  value: string | null,
  fillIn: string,
): void {
  const { pdf } = writer;
  const indent = 85;
  const quiet = plain({ colour: colours.quiet });
  const lines = breakLines(
    pdf,
    [value === null ? { ...quiet, text: `[${fillIn}]` } : { ...plain(), text: value }],
    textWidth - indent,
  );
  ensureRoom(writer, lines.length * 13.5);
  const element = pdf.struct('P');
  parent.add(element);
  within(pdf, element, 'P', () =>
    drawLine(pdf, { pieces: [{ ...quiet, text: name, x: 0 }], width: 0 }, page.left, writer.y),
  );
  drawLines(writer, element, 'P', lines, page.left + indent, 13.5);
  writer.y += 1.5;
  element.end();
}
