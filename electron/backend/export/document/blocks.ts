import type { Block, ParagraphStyle, Run, TableBlock, TableColumn, TableLine } from './block.ts';

/** Short names for the blocks that the documents are written with. */

export const title = (text: string): Block => ({ kind: 'title', text });

export const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });

export const subheading = (text: string): Block => ({ kind: 'heading', level: 2, text });

export const minor = (text: string): Block => ({ kind: 'heading', level: 3, text });

/** A caption is always tied: it says what the table under it is. */
export const runs = (
  pieces: readonly Run[],
  style: ParagraphStyle = 'body',
  tiedToNext = style === 'caption',
): Block => ({
  kind: 'paragraph',
  style,
  runs: pieces,
  tied: tiedToNext,
});

export const paragraph = (text: string): Block => runs([{ text }]);

export const styled = (style: ParagraphStyle, text: string): Block => runs([{ text }], style);

/** A paragraph that stays on the page of the one after it. */
export const tied = (text: string, style: ParagraphStyle = 'body'): Block => runs([{ text }], style, true);

/** A paragraph that begins with bold words. */
export const led = (lead: string, text: string, style: ParagraphStyle = 'body'): Block =>
  runs([{ text: lead, bold: true }, { text: ` ${text}` }], style);

export const bullet = (text: string, tiedToNext = false): Block => ({
  kind: 'bullet',
  text,
  tied: tiedToNext,
});

export const field = (name: string, value: string | null, fillIn: string): Block => ({
  kind: 'field',
  name,
  value,
  fillIn,
});

/** A table with a head that is repeated on each page, rows that do not break, and the row's name in its first column. */
export const table = (
  summary: string,
  columns: readonly TableColumn[],
  rows: readonly TableLine[],
  sum: TableLine | null = null,
): TableBlock => ({ kind: 'table', summary, columns, rows, sum });

/** The headings of level 1, filled in. */
export const contents = (text: string): Block => ({ kind: 'contents', heading: text });
