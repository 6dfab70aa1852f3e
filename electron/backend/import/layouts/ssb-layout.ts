import { foldName } from '../../register/index.ts';
import { markOf } from '../staging/missing-marks.ts';
import { readNumber } from '../staging/read-number.ts';
import { readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';

/** How a statbank table is laid out: where regions, time and the other dimensions are. */
export interface SsbLayout {
  readonly title: string;
  /** SSB's number of the table, five digits. */
  readonly table: string | null;
  readonly firstRow: number;
  readonly region: number;
  /** A column with the time of the row; null where time is in the headers. */
  readonly time: number | null;
  /** Columns with the value of another dimension. */
  readonly stubs: readonly number[];
  readonly values: readonly {
    readonly column: number;
    /** Header texts without the time. */
    readonly parts: readonly string[];
    readonly period: string | null;
  }[];
}

const TITLE = /^(\d{5}):\s*\S/;
/** «5001 Trondheim», «K-5001 Trondheim», «50 Trøndelag», «0 Hele landet»; not «15 år eller eldre». */
const REGION_LABEL = /^(?:(?:[KF]-?)?(?:\d{4}|\d{2})\s+(?!år)\p{L}|0 He)/u;
const TIME_HEADER = /^(år|tid|kvartal|måned|intervall.*|year|time|quarter|month)$/;
/** Over the column that says what is counted. */
const CONTENT_HEADER = /^(statistikkvariabel|contents|contentscode|innhold|innhald)$/;
const TITLE_WITHIN = 6;
const TIME_IN_TEXT = /(?<![\d-])((?:19|20)\d{2}(?:[KMQ]\d{1,2})?)(?![\d-])/g;

/** Parts a header into what is counted and its time: «Personer 2021», «Begge kjønn 2021K4». */
function headerParts(texts: readonly string[]): {
  readonly parts: readonly string[];
  readonly period: string | null;
} {
  let period: string | null = null;
  const parts: string[] = [];
  for (const text of texts) {
    const time = [...text.matchAll(TIME_IN_TEXT)].at(-1);
    if (time === undefined) {
      parts.push(text);
      continue;
    }
    period = readPeriod(time[1] ?? '') ?? period;
    const rest = `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`
      .replace(/\s+/g, ' ')
      .trim();
    if (rest !== '') parts.push(rest);
  }
  return { parts, period };
}

/** Header lines, each merged cell counting for the empty ones to its right. */
function headerTexts(
  headers: readonly TableRow[],
  after: number,
  width: number,
): readonly (readonly string[])[] {
  const last = headers.length - 1;
  const lines = headers.map(({ cells }, index) => {
    let text = '';
    return Array.from({ length: width }, (_, column) => {
      const own = column > after ? cellText(cells[column]) : '';
      if (own !== '' || index === last) text = own;
      return text;
    });
  });
  return Array.from({ length: width }, (_, column) => [
    ...new Set(lines.map((line) => line[column] ?? '').filter((text) => text !== '')),
  ]);
}

/** Whether a cell holds a number or one of SSB's marks for one. */
export const isFigure = (cell: Cell | undefined): boolean => {
  if (typeof cell === 'number') return true;
  const text = cellText(cell);
  return readNumber(text) !== null || markOf(text, 'ssb') !== null;
};

/** What statbank's programming interface writes over its columns, when it writes codes. */
const CODED = /^(ContentsCode|Tid)$/;

/** The column of SSB's own header «region», in small letters, or «Region» among other codes; −1 where there is none. */
function regionHeader(cells: readonly Cell[]): number {
  const texts = cells.map(cellText);
  const named = texts.indexOf('region');
  if (named >= 0) return named;
  return texts.some((text) => CODED.test(text)) ? texts.indexOf('Region') : -1;
}

/** A line of times under the header, where what is counted stands over several of them. */
const isTimeLine = ({ cells }: TableRow, region: number): boolean =>
  isBlank(cells[region]) &&
  cells.some((cell) => !isBlank(cell)) &&
  cells.every((cell) => isBlank(cell) || /^(19|20)\d{2}([KMQ]\d{1,2})?$/.test(cellText(cell)));

/** Where the regions stand and their rows begin: under SSB's own header «region», or where the first label is. */
function dataStart(head: readonly TableRow[]): { readonly index: number; readonly region: number } | null {
  const named = head.findIndex(({ cells }) => regionHeader(cells) >= 0);
  const header = head[named];
  if (header !== undefined && head.length > named + 1) {
    const region = regionHeader(header.cells);
    const below = head[named + 1];
    const hasTimeLine = below !== undefined && isTimeLine(below, region) && head.length > named + 2;
    return { index: named + (hasTimeLine ? 2 : 1), region };
  }
  const isRegion = (cell: Cell): boolean => REGION_LABEL.test(cellText(cell));
  const index = head.findIndex(({ cells }) => cells.some(isRegion));
  if (index >= 0) return { index, region: head[index]?.cells.findIndex(isRegion) ?? 0 };
  // Under a title, names alone will do: the first column beside the first figures.
  const title = head.findIndex(({ cells }) => TITLE.test(cellText(cells[0])));
  const first = head.findIndex(
    ({ cells }, at) =>
      title >= 0 &&
      at > title &&
      !isBlank(cells[0]) &&
      cells.slice(1).some((cell) => typeof cell === 'number'),
  );
  return first < 0 ? null : { index: first, region: 0 };
}

/** The rows of the table itself: an empty line, or one with words in the region's column alone, ends it. */
function tableRows(head: readonly TableRow[], first: number, region: number): readonly TableRow[] {
  const rows = head.slice(first);
  const end = rows.findIndex(
    ({ row, cells }, index) =>
      index > 0 &&
      (row - (rows[index - 1]?.row ?? row) > 1 ||
        !cells.some((cell, column) => column !== region && !isBlank(cell))),
  );
  return (end < 0 ? rows : rows.slice(0, end)).filter(({ cells }) => cells.length > region + 1);
}

/** Works out the layout from the first rows; null where it is no statbank table of kommuner. */
export function ssbLayout(head: readonly TableRow[]): SsbLayout | null {
  const titled = head.slice(0, TITLE_WITHIN).find(({ cells }) => TITLE.test(cellText(cells[0])));
  const start = dataStart(head);
  const first = start === null ? undefined : head[start.index];
  if (start === null || first === undefined) return null;
  const { region, index: firstIndex } = start;
  const headers = head.slice(0, firstIndex).filter(({ row, cells }) => {
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    return (
      row > (titled?.row ?? 0) && filled > 0 && !(filled === 1 && !isBlank(cells[0]) && cells.length === 1)
    );
  });
  const lastHeader = headers.at(-1);
  // Without a title, only SSB's own header («region», in small letters) tells that the marks are SSB's.
  const isNamed = headers.some(({ cells }) => regionHeader(cells) >= 0);
  if (lastHeader === undefined || (titled === undefined && !isNamed)) return null;
  const data = tableRows(head, firstIndex, region);
  const width = Math.max(
    ...headers.map(({ cells }) => cells.length),
    ...data.map(({ cells }) => cells.length),
    0,
  );
  const texts = headerTexts(headers, region, width);
  const ownHeader = (column: number): string => foldName((texts[column] ?? []).at(-1) ?? '');
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== region);
  const time = others.find((column) => TIME_HEADER.test(ownHeader(column))) ?? null;
  const isContent = (column: number): boolean => CONTENT_HEADER.test(ownHeader(column));
  const stubs = others
    .filter(
      (column) =>
        column !== time &&
        data.some(({ cells }) => !isBlank(cells[column]) && !isFigure(cells[column])) &&
        data.filter(({ cells }) => isFigure(cells[column]) && !isBlank(cells[column])).length * 2 <
          data.length,
    )
    .toSorted((a, b) => Number(isContent(b)) - Number(isContent(a)));
  const numbered = others.filter(
    (column) => column !== time && !stubs.includes(column) && (texts[column] ?? []).length > 0,
  );
  // Statbank's programming interface writes the title over the column of values.
  const over = numbered.flatMap((column) => texts[column] ?? []).find((text) => TITLE.test(text));
  const title = titled === undefined ? (over ?? '') : cellText(titled.cells[0]);
  const values = numbered.map((column) => ({
    column,
    ...headerParts((texts[column] ?? []).filter((text) => !TITLE.test(text))),
  }));
  const table = TITLE.exec(title)?.[1] ?? null;
  return values.length === 0 ? null : { title, table, firstRow: first.row, region, time, stubs, values };
}
