import { foldName } from '../../register/index.ts';
import { cellText, isBlank, type TableRow } from '../table.ts';
import type { TableToRecognise } from './layout.ts';
import { headerParts, headerTexts, withoutCodes } from './ssb-header-parts.ts';
import { dataStart, isAlone, isFigure, isRegionTwice, regionHeader, TITLE, tableRows } from './ssb-start.ts';

/** How a statbank table is laid out: where regions, time and the other dimensions are. */
export interface SsbLayout {
  readonly title: string;
  /** SSB's number of the table, five digits. */
  readonly table: string | null;
  readonly firstRow: number;
  readonly region: number;
  /** A column with the name beside a region that is a number alone; null where there is none. */
  readonly name: number | null;
  /** A column with the time of the row; null where time is in the headers. */
  readonly time: number | null;
  /** Columns with the value of another dimension. */
  readonly stubs: readonly SsbStub[];
  readonly values: readonly SsbValueColumn[];
  /** What stands alone between the header and the first regions, the outermost first. */
  readonly over: readonly string[];
}

export interface SsbStub {
  readonly column: number;
  /** What stands over it; '' where nothing does. */
  readonly header: string;
  /** Every value has its code before it. */
  readonly isCoded: boolean;
}

export interface SsbValueColumn {
  readonly column: number;
  /** Header texts without the time. */
  readonly parts: readonly string[];
  readonly period: string | null;
}

const TIME_HEADER =
  /^(tid - )?(år|tid|kvartal|måned|månad|halvår|intervall.*|skoleår|skuleår|year|time|quarter|month|half-year)$/;
/** Whether a header or a dimension's name, folded, is that of time. */
export const isTimeHeader = (header: string): boolean => TIME_HEADER.test(header);
/** Over the column that says what is counted. */
const CONTENT_HEADER = /^(contentscode - )?(statistikkvariabel|contents|contentscode|innhold|innhald)$/;
/** Whether a header, folded, says that what is counted stands under it. */
export const isContentHeader = (header: string): boolean => CONTENT_HEADER.test(header);
/** Over the one column with all values, in a table with a row for each of them. */
const VALUE_HEADER = /^(value|verdi|\d{5}: ?\S.*)$/;
const TITLE_WITHIN = 6;
/** «2024», «2024K1», «2019-2021» and nothing else. */
const TIME = /^(?:19|20)\d{2}(?:[KMQHU]\d{1,2}|-(?:19|20)\d{2})?$/;
/** Whether a text is a time and nothing else. */
export const isTime = (text: string): boolean => TIME.test(text);
const NUMBER_ONLY = /^(?:[KF]-?)?\d{1,4}$/;
const LETTERS = /^\p{L}/u;

/** Header lines between the title and the data. A title over several columns is none. */
function headerLines(head: readonly TableRow[], first: number, title: number): readonly TableRow[] {
  return head.slice(0, first).filter(({ cells }, at) => {
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    return at > title && filled > 0 && !(filled === 1 && !isBlank(cells[0]) && cells.length === 1);
  });
}

/** What stands alone in the region's column, in the last of the lines over the first region. */
function aloneOver(lines: readonly TableRow[], region: number): readonly string[] {
  const last = lines.findLastIndex(({ cells }) => !isAlone(cells, region));
  return last < 0 ? [] : lines.slice(last + 1).map(({ cells }) => cellText(cells[region]));
}

/** A column of names right beside numbers alone: «5001» and «Trondheim», as two columns of the same. */
function nameBeside(
  data: readonly TableRow[],
  region: number,
  match: TableToRecognise['match'],
): number | null {
  const filled = data.filter(({ cells }) => !isBlank(cells[region]));
  const isPair = ({ cells }: TableRow): boolean => {
    const name = cellText(cells[region + 1]);
    return NUMBER_ONLY.test(cellText(cells[region])) && LETTERS.test(name) && match(name).kind !== 'unknown';
  };
  return filled.length > 0 && filled.every(isPair) ? region + 1 : null;
}

/** Whether a column without a name before the regions counts the rows, as a data frame that is saved does. */
function isRowCount(column: number, header: string, data: readonly TableRow[]): boolean {
  const numbers = data.map(({ cells }) => Number(cellText(cells[column]) || Number.NaN));
  return (
    /^(unnamed: 0|index)?$/.test(header) &&
    numbers.every((number, row) => Number.isInteger(number) && number === (numbers[0] ?? 0) + row)
  );
}

/** «Region» beside «region»: the number of a kommune in the column before its name. */
const regionOf = (headers: readonly TableRow[], region: number): number =>
  headers.some(({ cells }) => region > 0 && foldName(cellText(cells[region - 1])) === 'region')
    ? region - 1
    : region;

interface Columns {
  readonly time: number | null;
  readonly stubs: readonly number[];
  readonly values: readonly number[];
}

/**
 * Which columns are times, dimensions and values. Statbank writes all dimensions before all values, so what stands
 * before the first value is a dimension, also where its values are codes («1», «2»), and words behind it are notes.
 */
function columnsOf(
  others: readonly number[],
  data: readonly TableRow[],
  ownHeader: (column: number) => string,
  periodOver: (column: number) => string | null,
): Columns {
  const isFilled = (column: number): boolean => data.some(({ cells }) => !isBlank(cells[column]));
  const headed = others.filter((column) => isTimeHeader(ownHeader(column)));
  // A workbook has no words over its dimensions: there, time is the column that has times and nothing else.
  const isTimes = (column: number): boolean =>
    ownHeader(column) === '' &&
    isFilled(column) &&
    data.every(({ cells }) => isBlank(cells[column]) || TIME.test(cellText(cells[column])));
  const times = headed.length > 0 ? headed : others.filter(isTimes);
  const rest = others.filter((column) => !times.includes(column));
  const [time = null] = times;
  const sole = time === null ? undefined : rest.find((column) => VALUE_HEADER.test(ownHeader(column)));
  const split = (first: number, values: readonly number[]): Columns => ({
    time,
    stubs: rest.filter((column) => column < first && isFilled(column)),
    values,
  });
  if (sole !== undefined) return split(sole, [sole]);
  const isWords = (column: number): boolean => {
    const filled = data.filter(({ cells }) => !isBlank(cells[column]));
    const figures = filled.filter(({ cells }) => isFigure(cells[column])).length;
    return figures < filled.length && figures * 2 < data.length;
  };
  const titled = rest.filter((column) => ownHeader(column) !== '');
  const dated = time === null ? titled.find((column) => periodOver(column) !== null) : undefined;
  const first = dated ?? titled.find((column) => column > (time ?? -1) && !isWords(column));
  if (first === undefined) return { time, stubs: rest.filter(isWords), values: [] };
  return split(
    first,
    titled.filter((column) => column >= first && !isWords(column)),
  );
}

/** Works out the layout from the first rows; null where it is no statbank table of kommuner. */
export function ssbLayout(head: readonly TableRow[], match: TableToRecognise['match']): SsbLayout | null {
  const titleAt = head.slice(0, TITLE_WITHIN).findIndex(({ cells }) => TITLE.test(cellText(cells[0])));
  const start = dataStart(head, titleAt);
  const firstRow = start === null ? undefined : head[start.index]?.row;
  if (start === null || firstRow === undefined) return null;
  const headers = headerLines(head, start.index, titleAt);
  const region = regionOf(headers, start.region);
  // Without a title, only SSB's own header («region», in small letters) tells that the marks are SSB's.
  const isNamed = headers.some(({ cells }) => regionHeader(cells, false) >= 0);
  if (headers.length === 0 || (titleAt < 0 && !isNamed)) return null;
  const data = tableRows(head, start.index, region);
  const width = Math.max(0, ...[...headers, ...data].map(({ cells }) => cells.length));
  const isCoded = headers.some(({ cells }) => isRegionTwice(cellText(cells[region])));
  const hasFigures = (column: number): boolean =>
    data.some(({ cells }) => !isBlank(cells[column]) && isFigure(cells[column]));
  const texts = headerTexts(headers, region, width, hasFigures).map((lines) =>
    isCoded ? lines.map(withoutCodes) : lines,
  );
  const ownHeader = (column: number): string => foldName((texts[column] ?? []).at(-1) ?? '');
  const parts = texts.map((lines) => headerParts(lines.filter((text) => !TITLE.test(text))));
  const name = nameBeside(data, region, match);
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column !== region &&
      column !== name &&
      !(column < region && isRowCount(column, ownHeader(column), data)),
  );
  const columns = columnsOf(others, data, ownHeader, (column) => parts[column]?.period ?? null);
  if (columns.values.length === 0) return null;
  // Statbank's programming interface writes the title over the column of values.
  const over = columns.values.flatMap((column) => texts[column] ?? []).find((text) => TITLE.test(text));
  const title = titleAt < 0 ? (over ?? '') : cellText(head[titleAt]?.cells[0]);
  return {
    title,
    table: TITLE.exec(title)?.[1] ?? null,
    firstRow,
    region,
    name,
    time: columns.time,
    stubs: columns.stubs
      .map((column) => ({ column, header: ownHeader(column), isCoded }))
      .toSorted((a, b) => Number(isContentHeader(b.header)) - Number(isContentHeader(a.header))),
    values: columns.values.map((column) => ({ column, ...(parts[column] ?? { parts: [], period: null }) })),
    over: aloneOver(head.slice(titleAt + 1, start.index), region),
  };
}
