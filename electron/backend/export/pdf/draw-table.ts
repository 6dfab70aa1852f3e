import type { Bar, TableBlock, TableColumn, TableLine, TableText } from '../document/block.ts';
import { colours, page, textBottom, textWidth } from './pdf-look.ts';
import {
  artifact,
  breakLines,
  drawLine,
  type Element,
  type Line,
  newPage,
  type Pdf,
  type PdfWriter,
  pdfText,
  plain,
  setAttributes,
  widthOf,
  within,
} from './pdf-writer.ts';

type Kind = 'head' | 'body' | 'sum';

const size = 8.25;
const lead = 11;
const pad = { x: 4.5, y: 3.2 } as const;

interface Cell {
  readonly lines: readonly Line[];
  readonly bar: Bar | null;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
  readonly kind: Kind;
}

/** A table whose head is drawn again on each page, and tagged once: the later ones are for the eye alone. */
export function drawTable(writer: PdfWriter, parent: Element, block: TableBlock): void {
  const { pdf } = writer;
  const { columns, summary } = block;
  const xs = columns.map((_, index) =>
    columns.slice(0, index).reduce<number>((sum, { width }) => sum + width * textWidth, page.left),
  );
  const { head, rows } = measuredRows(pdf, block);
  if (writer.y + startOf(head, rows) > textBottom && writer.y > page.top) newPage(writer);
  const table = pdf.struct('Table');
  setAttributes(table, { O: 'Table', Summary: pdfText(summary) });
  parent.add(table);
  const section = (tag: 'THead' | 'TBody'): Element => {
    const element = pdf.struct(tag);
    table.add(element);
    return element;
  };
  const headElement = section('THead');
  drawRow(writer, headElement, columns, xs, head);
  headElement.end();
  const body = section('TBody');
  for (const [index, row] of rows.entries()) {
    // The row before the sum goes with it.
    const needed = row.height + (index === rows.length - 2 ? (rows[index + 1]?.height ?? 0) : 0);
    if (writer.y + needed > textBottom && writer.y > page.top) {
      closeRule(writer);
      newPage(writer);
      drawRow(writer, null, columns, xs, head);
    }
    drawRow(writer, body, columns, xs, row);
  }
  closeRule(writer);
  body.end();
  table.end();
  writer.y += 6;
}

/** What must have room on the page where a table begins, in points: a head never stands alone. */
export function tableStart(pdf: Pdf, block: TableBlock): number {
  const { head, rows } = measuredRows(pdf, { ...block, rows: block.rows.slice(0, startingRows) });
  return startOf(head, rows);
}

const startingRows = 4;

const startOf = (head: Row, rows: readonly Row[]): number =>
  rows.slice(0, startingRows).reduce((sum, { height }) => sum + height, head.height);

function measuredRows(pdf: Pdf, { columns, rows, sum }: TableBlock): { head: Row; rows: readonly Row[] } {
  const measured = (line: TableLine, kind: Kind): Row => measure(pdf, columns, line, kind);
  return {
    head: measured(
      columns.map(({ name }) => name),
      'head',
    ),
    rows: [...rows.map((line) => measured(line, 'body')), ...(sum === null ? [] : [measured(sum, 'sum')])],
  };
}

function measure(pdf: Pdf, columns: readonly TableColumn[], line: TableLine, kind: Kind): Row {
  const cells = columns.map((column, index): Cell => {
    const content = line[index] ?? '';
    const cell: TableText = typeof content === 'string' ? { text: content } : content;
    const look = plain({
      size,
      face: cell.bold === true || kind !== 'body' ? 'bold' : 'regular',
      colour: kind === 'head' ? colours.white : colours.ink,
    });
    const width = column.width * textWidth - 2 * pad.x;
    return {
      lines: cell.text === '' ? [] : breakLines(pdf, [{ ...look, text: cell.text }], width),
      bar: cell.bar ?? null,
    };
  });
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { cells, height: most * lead + 2 * pad.y, kind };
}

/** @param parent null where the row is drawn again for the eye alone. */
function drawRow(
  writer: PdfWriter,
  parent: Element | null,
  columns: readonly TableColumn[],
  xs: readonly number[],
  { cells, height, kind }: Row,
): void {
  const { pdf, y } = writer;
  artifact(pdf, () => {
    if (kind === 'head') pdf.rect(page.left, y, textWidth, height).fill(colours.head);
    if (kind === 'sum') pdf.rect(page.left, y, textWidth, height).fill(colours.sum);
    if (kind === 'body')
      pdf
        .moveTo(page.left, y + height)
        .lineTo(page.left + textWidth, y + height)
        .lineWidth(0.4)
        .stroke(colours.line);
    cells.forEach(({ bar }, index) => {
      if (bar !== null)
        drawBar(pdf, bar, xs[index] ?? 0, y, (columns[index]?.width ?? 0) * textWidth, height);
    });
  });
  const draw = (index: number): void => {
    const column = columns[index];
    const width = (column?.width ?? 0) * textWidth - 2 * pad.x;
    const x = (xs[index] ?? 0) + pad.x;
    cells[index]?.lines.forEach((line, row) => {
      const at = column?.align === 'right' ? x + width - lineWidth(pdf, line) : x;
      drawLine(pdf, line, at, y + pad.y + row * lead);
    });
  };
  if (parent === null) artifact(pdf, () => cells.forEach((_, index) => void draw(index)), 'Pagination');
  else {
    const row = pdf.struct('TR');
    parent.add(row);
    cells.forEach((cell, index) => {
      const tag = kind === 'head' || index === 0 ? 'TH' : 'TD';
      const element = pdf.struct(tag);
      if (tag === 'TH') setAttributes(element, { O: 'Table', Scope: kind === 'head' ? 'Column' : 'Row' });
      row.add(element);
      if (cell.lines.length > 0) within(pdf, element, tag, () => draw(index));
      element.end();
    });
    row.end();
  }
  writer.y += height;
}

/** The trailing spaces of a line are not set, so what is drawn is measured again. */
const lineWidth = (pdf: Pdf, { pieces }: Line): number =>
  pieces.reduce(
    (end, { face, size: points, text, x }) =>
      Math.max(end, x + widthOf(pdf, { face, size: points, colour: '' }, text)),
    0,
  );

function drawBar(
  pdf: Pdf,
  { from, to, tone }: Bar,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const room = width - 2 * pad.x;
  const start = Math.min(from, to) * room;
  pdf
    .rect(x + pad.x + start, y + pad.y + 1, Math.max(0.8, Math.abs(to - from) * room), height - 2 * pad.y - 2)
    .fill(colours.bars[tone]);
}

function closeRule({ pdf, y }: PdfWriter): void {
  artifact(pdf, () => {
    pdf
      .moveTo(page.left, y)
      .lineTo(page.left + textWidth, y)
      .lineWidth(0.9)
      .stroke(colours.head);
  });
}
