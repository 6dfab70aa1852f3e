import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Bar, TableBlock, TableColumn, TableLine, TableText } from '../document/block.ts';
import { barColours, pixel } from './bar-pixel.ts';
import { colours, styles, textWidth } from './letter-styles.ts';

type Kind = 'head' | 'body' | 'sum';

/** A table with a head that is repeated on each page, rows that do not break, and numbers to the right. */
export function renderTable({ columns, rows, sum }: TableBlock, whole: number = textWidth): Table {
  const widths = columns.map(({ width }) => Math.round(width * whole));
  // The last rows go with the sum, so that it never stands alone on a page.
  const tiedFrom = sum === null ? rows.length : rows.length - 2;
  const line = (cells: TableLine, kind: Kind, keepNext = false): TableRow =>
    new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      children: columns.map((column, index) =>
        tableCell(column, cells[index] ?? '', widths[index] ?? 0, kind, keepNext),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    tableLook: { firstRow: true, firstColumn: true, lastRow: sum !== null, noHBand: true, noVBand: true },
    borders: {
      top: none,
      bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.head },
      left: none,
      right: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: colours.line },
      insideVertical: none,
    },
    rows: [
      line(
        columns.map(({ name }) => name),
        'head',
      ),
      ...rows.map((cells, index) => line(cells, 'body', index >= tiedFrom)),
      ...(sum === null ? [] : [line(sum, 'sum')]),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const fills = { head: colours.head, sum: colours.sum } as const;

function tableCell(
  { align = 'left' }: TableColumn,
  content: string | TableText,
  width: number,
  kind: Kind,
  keepNext: boolean,
): TableCell {
  const cell: TableText = typeof content === 'string' ? { text: content } : content;
  const run = new TextRun({
    text: cell.text,
    bold: cell.bold === true || kind !== 'body',
    ...(kind === 'head' ? { color: 'FFFFFF' } : {}),
  });
  const text: readonly ParagraphChild[] =
    cell.bookmark === undefined ? [run] : [new Bookmark({ id: cell.bookmark, children: [run] })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(kind === 'body' ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[kind] } }),
    children: [
      new Paragraph({
        style: styles.cell,
        keepNext,
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: cell.bar === undefined ? text : [...barRuns(cell.bar, width), ...text],
      }),
    ],
  });
}

/** Twips in a pixel of the drawing, 1/96 inch. */
const twipsPerPixel = 15;
const cellMargins = 140;
const barHeight = 11;

/** A bar of two stretched pixels: one clear, as far as the bar begins, and one of its colour. */
function barRuns({ from, to, tone }: Bar, width: number): readonly ParagraphChild[] {
  // A little less than the cell has: two pictures that are rounded up must not go to two lines.
  const room = (width - cellMargins) / twipsPerPixel - 4;
  const piece = (share: number, colour: keyof typeof barColours): readonly ParagraphChild[] => {
    const size = Math.round(share * room);
    if (size < 1) return [];
    return [
      new ImageRun({
        type: 'png',
        data: pixel(barColours[colour]),
        transformation: { width: size, height: barHeight },
        altText: { name: 'stolpe', description: '', title: '' },
      }),
    ];
  };
  return [...piece(Math.min(from, to), 'clear'), ...piece(Math.max(0.004, Math.abs(to - from)), tone)];
}
