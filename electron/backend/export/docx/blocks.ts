import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { colours, styles, textWidth } from './letter-styles.ts';

/** The few shapes the letter is made of. Everything is set by named styles, so that a county can change its look. */

export const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });

export const subheading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });

export const minor = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_3, keepNext: true });

export const paragraph = (text: string): Paragraph => new Paragraph({ text });

export const styled = (style: string, text: string): Paragraph => new Paragraph({ text, style });

/** A paragraph that stays on the page of the one after it. */
export const tied = (text: string, style?: string): Paragraph =>
  new Paragraph({ text, keepNext: true, ...(style === undefined ? {} : { style }) });

/** A paragraph that begins with bold words. */
export const led = (lead: string, text: string, style?: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: lead, bold: true }), new TextRun(` ${text}`)],
    ...(style === undefined ? {} : { style }),
  });

export const bullet = (text: string, keepNext = false): Paragraph =>
  new Paragraph({
    text,
    keepNext,
    spacing: { after: 60 },
    numbering: { reference: bulletList, level: 0 },
  });

/** The name of the list of bullets in the document's numbering. */
export const bulletList = 'punkter';

/** «Til» and who, in two columns by a tab; null = a place to fill in by hand. */
export const field = (name: string, value: string | null, fillIn: string): Paragraph =>
  new Paragraph({
    style: styles.field,
    tabStops: [{ type: TabStopType.LEFT, position: 1_700 }],
    children: [
      new TextRun({ text: `${name}\t`, color: colours.quiet }),
      value === null ? new TextRun({ text: `[${fillIn}]`, color: colours.quiet }) : new TextRun(value),
    ],
  });

export interface TableColumn {
  readonly name: string;
  /** Share of the text width; all columns together are 1. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export interface TableText {
  readonly text: string;
  readonly bold?: boolean;
  /** A name by which the text can be found again, whatever else is in the letter. */
  readonly bookmark?: string;
}

/** A table with a head that is repeated on each page, rows that do not break, and numbers to the right. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | TableText)[])[],
  sum?: readonly (string | TableText)[],
): Table {
  const widths = columns.map(({ width }) => Math.round(width * textWidth));
  // The last rows go with the sum, so that it never stands alone on a page.
  const tiedFrom = sum === undefined ? rows.length : rows.length - 2;
  const line = (
    cells: readonly (string | TableText)[],
    kind: 'head' | 'body' | 'sum',
    keepNext = false,
  ): TableRow =>
    new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      children: columns.map((column, index) =>
        tableCell(column, cells[index] ?? '', widths[index] ?? 0, kind, keepNext),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
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
      ...(sum === undefined ? [] : [line(sum, 'sum')]),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const fills = { head: colours.head, sum: colours.sum } as const;

function tableCell(
  { align = 'left' }: TableColumn,
  content: string | TableText,
  width: number,
  kind: 'head' | 'body' | 'sum',
  keepNext: boolean,
): TableCell {
  const {
    text,
    bold = false,
    bookmark,
  }: TableText = typeof content === 'string' ? { text: content } : content;
  const run = new TextRun({
    text,
    bold: bold || kind !== 'body',
    ...(kind === 'head' ? { color: 'FFFFFF' } : {}),
  });
  const children: ParagraphChild[] =
    bookmark === undefined ? [run] : [new Bookmark({ id: bookmark, children: [run] })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(kind === 'body' ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[kind] } }),
    children: [
      new Paragraph({
        style: styles.cell,
        keepNext,
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children,
      }),
    ],
  });
}
