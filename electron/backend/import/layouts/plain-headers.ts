import { foldName } from '../../register/index.ts';
import { readNumber } from '../staging/read-number.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { isKommuneHeader } from './find-kommune-column.ts';
import type { TableToRecognise } from './layout.ts';

export interface PlainHeaders {
  /** The first row of data; 0-based columns have these headers, '' where there is none. */
  readonly firstRow: number;
  readonly headers: readonly string[];
  /** What stands over the headers: the titles of the table. */
  readonly titles: readonly string[];
}

/** Header lines over the last one («2022» under a merged «Anmodning»). */
const MOST_HEADER_LINES = 4;

/** A longer text in a line of its own is a title, wherever it stands. */
const LONGEST_OVER = 40;

/** What people write over columns before the kommuner, and over a merged header of such columns. */
const OF_PLACES =
  /^(?:fylke|fylkes ?(?:nr|nummer|navn|namn)|landsdel|distrikt|omrade|sted|nr|nummer|kode)\.?$/;
const isOfPlaces = (cell: Cell | undefined): boolean => {
  const text = cellText(cell);
  return isKommuneHeader(text) || OF_PLACES.test(foldName(text));
};

const isYear = (cell: Cell): boolean => /^(19|20)\d{2}$/.test(cellText(cell));
const isNumeric = (cell: Cell): boolean => typeof cell === 'number' || readNumber(cellText(cell)) !== null;

function isDataRow({ cells }: TableRow, kommune: number, match: TableToRecognise['match']): boolean {
  const label = cellText(cells[kommune]);
  if (label === '' || isKommuneHeader(label)) return false;
  if (match(label).kind === 'match' || match(label).kind === 'ambiguous') return true;
  const others = cells.filter((cell, column) => column !== kommune && !isBlank(cell));
  return others.some((cell) => isNumeric(cell) && !isYear(cell));
}

/** What stands in the last filled cell to the left counts for the empty ones after it: a merged header. */
function filledForward(cells: readonly Cell[], width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const text = cellText(cells[column]);
    if (text !== '') last = text;
    return last;
  });
}

const filledIn = (line: TableRow | undefined): number =>
  line?.cells.filter((cell) => !isBlank(cell)).length ?? 0;

/** Whether a line has one cell, and it stands no further right than the kommuner. */
const isAloneUpTo = (line: TableRow | undefined, kommune: number): boolean =>
  filledIn(line) === 1 && (line?.cells.findIndex((cell) => !isBlank(cell)) ?? -1) <= kommune;

/** Finds where the data begins under the headers, and joins header lines that stand over each other. */
export function plainHeaders({ head, match }: TableToRecognise, kommune: number): PlainHeaders {
  const width = Math.max(0, ...head.map(({ cells }) => cells.length));
  const found = head.findIndex((row) => isDataRow(row, kommune, match));
  const named = head.findIndex(({ cells }) => isKommuneHeader(cellText(cells[kommune])));
  const first = found >= 0 ? found : named + 1;
  const lines: TableRow[] = [];
  // The name of a fylke alone, over its first kommune, does not part the header from the rows, and nor does an empty line.
  let under = first - 1;
  while (named >= 0 && under > named && (isAloneUpTo(head[under], kommune) || filledIn(head[under]) === 0))
    under -= 1;
  for (let index = under; index >= 0 && lines.length < MOST_HEADER_LINES; index--) {
    const line = head[index];
    // A line with one cell is a title, and an empty line parts the title from the table. One that begins to the right of
    // the kommuner stands over the numbers («2022» over its months).
    const begins = line?.cells.findIndex((cell) => !isBlank(cell)) ?? -1;
    const filled = filledIn(line);
    const isOver = begins > kommune && cellText(line?.cells[begins]).length <= LONGEST_OVER;
    if (line === undefined || filled === 0 || (filled === 1 && !isOver)) break;
    // A title with the file's separator in it («Kilde: SSB, tabell 07459») is parted too. Over a header that names the
    // kommuner, nothing else begins at their column or before it but what says more of them.
    if (index < named && begins <= kommune && !isOfPlaces(line.cells[begins])) break;
    const below = lines[0];
    if (below !== undefined && below.row - line.row > 1) break;
    lines.unshift(line);
  }
  const texts = lines.map(({ cells }, index) =>
    index === lines.length - 1
      ? Array.from({ length: width }, (_, column) => cellText(cells[column]))
      : filledForward(cells, width),
  );
  const headers = Array.from({ length: width }, (_, column) =>
    [...new Set(texts.map((line) => line[column] ?? '').filter((text) => text !== ''))].join(' '),
  );
  const last = head.at(-1);
  const titles = head
    .slice(0, Math.max(0, first - lines.length))
    .flatMap(({ cells }) => cells.map(cellText))
    .filter((text) => text !== '');
  return { firstRow: head[first]?.row ?? (last?.row ?? 0) + 1, headers, titles };
}
