import { markOf } from '../staging/missing-marks.ts';
import { readNumber } from '../staging/read-number.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';

/** «07459: Befolkning, etter region …»: SSB's number of the table before its name. */
export const TITLE = /^(\d{5}):\s*\S/;
/** «5001 Trondheim», «K-5001 Trondheim», «50 Trøndelag», «0 Hele landet»; not «15 år eller eldre». */
const REGION_LABEL = /^(?:(?:[KF]-?)?(?:\d{4}|\d{2})\s+(?!år)\p{L}|0 He)/u;
/** What statbank writes over its columns when it writes codes. */
const CODED = /^(ContentsCode|Tid|KOK\w+)$/;
/** The region itself in codes, where it can be nothing else; KOSTRA has a name of its own for it. */
const CODED_REGION = /^KOK\w*region\w*$/i;
/** «Region - region»: the code and the text of the same. */
const REGION_TWICE = /^(?:Region|KOK\w*region\w*) - \S/i;
const TIME_LINE = /^(19|20)\d{2}([KMQHU]\d{1,2})?$/;

/** Whether a cell holds a number or one of SSB's marks for one. */
export const isFigure = (cell: Cell | undefined): boolean => {
  if (typeof cell === 'number') return true;
  const text = cellText(cell);
  return readNumber(text) !== null || markOf(text, 'ssb') !== null;
};

/** Whether a header says that the table has the code and the text of everything. */
export const isRegionTwice = (header: string): boolean => REGION_TWICE.test(header);

/**
 * The column of SSB's own header «region», in small letters, or «Region» among other codes or under a title with a
 * table's number; −1 where there is none. «Region» alone may stand over anybody's regions.
 */
export function regionHeader(cells: readonly Cell[], isTitled: boolean): number {
  const texts = cells.map(cellText);
  const surely = texts.findIndex(
    (text) => text === 'region' || CODED_REGION.test(text) || REGION_TWICE.test(text),
  );
  if (surely >= 0) return surely;
  return isTitled || texts.some((text) => CODED.test(text)) ? texts.indexOf('Region') : -1;
}

/** A line of times under the header, where what is counted stands over several of them. */
const isTimeLine = ({ cells }: TableRow, region: number): boolean =>
  isBlank(cells[region]) &&
  cells.some((cell) => !isBlank(cell)) &&
  cells.every((cell) => isBlank(cell) || TIME_LINE.test(cellText(cell)));

/** Where the regions stand and their rows begin. */
export interface DataStart {
  readonly index: number;
  readonly region: number;
}

/** A region's number alone under a title, beside its name or a figure: «5001», «Trondheim», 214 565. */
const isNumberOnly = (cell: Cell | undefined): boolean => /^(?:[KF]-?)?\d{4}$/.test(cellText(cell));

/** Under SSB's own header «region», or where the first label is. */
export function dataStart(head: readonly TableRow[], title: number): DataStart | null {
  const named = head.findIndex(({ cells }, at) => regionHeader(cells, title >= 0 && at > title) >= 0);
  const header = head[named];
  if (header !== undefined && head.length > named + 1) {
    const region = regionHeader(header.cells, title >= 0);
    const below = head[named + 1];
    const hasTimeLine = below !== undefined && isTimeLine(below, region) && head.length > named + 2;
    return { index: named + (hasTimeLine ? 2 : 1), region };
  }
  const isRegion = (cell: Cell): boolean => REGION_LABEL.test(cellText(cell));
  const index = head.findIndex(({ cells }) => cells.some(isRegion));
  if (index >= 0) return { index, region: head[index]?.cells.findIndex(isRegion) ?? 0 };
  // Under a title, numbers alone or names alone will do: the first column beside the first figures.
  const first = head.findIndex(
    ({ cells }, at) =>
      title >= 0 &&
      at > title &&
      !isBlank(cells[0]) &&
      (isNumberOnly(cells[0]) || cells.slice(1).some((cell) => typeof cell === 'number')),
  );
  return first < 0 ? null : { index: first, region: 0 };
}

/** The rows of the table itself: an empty line, or one with words in the region's column alone, ends it. */
export function tableRows(head: readonly TableRow[], first: number, region: number): readonly TableRow[] {
  const rows = head.slice(first);
  const end = rows.findIndex(
    ({ row, cells }, index) =>
      index > 0 && (row - (rows[index - 1]?.row ?? row) > 1 || isAlone(cells, region)),
  );
  const all = end < 0 ? rows : rows.slice(0, end);
  return all.filter(({ cells }) => cells.length > region + 1);
}

/** Whether a row has the region's cell and nothing else. */
export const isAlone = (cells: readonly Cell[], region: number): boolean =>
  !cells.some((cell, column) => column !== region && !isBlank(cell));
