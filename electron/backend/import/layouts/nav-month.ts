import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText, type TableRow } from '../table.ts';
import { isKommuneHeader } from './find-kommune-column.ts';
import { knownSeries } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { isOfSome, isUnemployed } from './nav-measure.ts';
import { statusColumns } from './nav-status-columns.ts';

interface MonthTable {
  readonly header: number;
  readonly region: number;
  readonly columns: readonly { readonly column: number; readonly series: SeriesFound }[];
  /** «I alt» stands over them, beside groups. */
  readonly isOfAll: boolean;
  /** Each status has a column: then they say themselves whom they are of, and the title need not. */
  readonly isByStatus: boolean;
}

const TITLE_WITHIN = 12;
/** A line that names a group says little more; a longer one is a title or a note. */
const LONGEST_GROUP = 40;
const REGION = /^(fylke ?(\/|og) ?kommune|kommune ?(\/|og) ?fylke)$/;
const COUNT = /^(antall|antal|antall personer|personer|antall helt ledige|helt ledige)$/;
const SHARE = /^((i )?prosent|%|andel)( av arbeidsstyrk(en|a))?$/;
/** A percentage alone may be a change; that of the labour force says so. */
const SHARE_OF_FORCE = /av arbeidsstyrk(en|a)$/;

/** «Endring fra i fjor» over a column: the number under it is none of this month's. */
const CHANGE = /endring|i fjor/;

/** Over columns of all, where others are of groups. */
const ALL = /^(i alt|alle|begge kjønn|totalt?|samlet|samla)$/;
const NAMES_UNEMPLOYED = /ledige|ledighet|ledigheit|lause|løyse/i;
/** «… fordelt på kommune og kjønn»: a title of a table that has both sexes apart and together. */
const BY_SEX = /(,| og)? kjønn(?!\p{L})/iu;

/** What stands over each column, in the line right above the header; a merged cell counts for those to its right. */
function overColumns(above: TableRow | undefined, row: number, region: number): readonly string[] {
  const cells = above !== undefined && row - above.row === 1 ? above.cells : [];
  let text = '';
  return Array.from(cells, (cell, column) => {
    // What stands over the kommuner or before them is the table's title.
    if (column > region) text = cellText(cell) || text;
    return foldName(text);
  });
}

/**
 * Whether a heading of a group stands over the middle of its columns: then it cannot be told which columns it is over.
 * It is so where a number stands before the first heading and that is no change, or where two columns seem to be of the
 * same.
 */
function isUnclear(headers: readonly string[], over: readonly string[]): boolean {
  if (!over.some(isOfSome)) return false;
  const first = over.findIndex((text) => text !== '');
  const isValue = (header: string): boolean => COUNT.test(header) || SHARE.test(header);
  return (
    (!CHANGE.test(over[first] ?? '') &&
      headers.some((header, column) => column < first && isValue(header))) ||
    [COUNT, SHARE].some((pattern) => headers.filter((header) => pattern.test(header)).length > 1)
  );
}

/** The column of kommuner: under its header, or before the first header, where the next line has a region. */
function regionOf(
  own: readonly string[],
  below: TableRow | undefined,
  match: TableToRecognise['match'],
): number {
  const named = own.findIndex((header) => isKommuneHeader(header) || REGION.test(header));
  if (named >= 0) return named;
  const before = own.findIndex((header) => header !== '');
  return (below?.cells ?? [])
    .slice(0, Math.max(0, before))
    .findIndex((cell) => ['match', 'ambiguous', 'fylke'].includes(match(cellText(cell)).kind));
}

function monthTable(
  { head, match }: Pick<TableToRecognise, 'head' | 'match'>,
  index: number,
): MonthTable | null {
  const { row, cells } = head[index] ?? { row: 0, cells: [] };
  const above = head[index - 1];
  const own = cells.map((cell) => foldName(cellText(cell)));
  const region = regionOf(own, head[index + 1], match);
  const over = overColumns(above, row, region);
  const headers = own.map((header, column) => {
    const text = over[Math.min(column, over.length - 1)] ?? '';
    return column > region && (CHANGE.test(text) || isOfSome(text)) ? '' : header;
  });
  const one = (pattern: RegExp): number => {
    const [only, ...more] = headers.flatMap((header, column) => (pattern.test(header) ? [column] : []));
    return only === undefined || more.length > 0 ? -1 : only;
  };
  const byStatus = statusColumns(headers, over);
  if (byStatus === null && isUnclear(headers, over)) return null;
  const { count, share } = byStatus ?? { count: one(COUNT), share: one(SHARE) };
  const isShare = share >= 0 && (byStatus !== null || SHARE_OF_FORCE.test(headers[share] ?? ''));
  const columns = [
    ...(count < 0 ? [] : [{ column: count, series: knownSeries('ledige_antall', 'Helt ledige') }]),
    ...(isShare ? [{ column: share, series: knownSeries('ledige_prosent', 'Helt ledige i prosent') }] : []),
  ];
  if (region < 0 || columns.length === 0) return null;
  const isOfAll = columns.every(({ column }) => ALL.test(over[Math.min(column, over.length - 1)] ?? ''));
  return { header: row, region, columns, isOfAll, isByStatus: byStatus !== null };
}

function monthReader(
  { sheet, staging }: TableToRecognise,
  title: string,
  table: MonthTable,
  period: string,
): TableReader {
  const { header, region, columns } = table;
  const readRow = (row: number, cells: readonly Cell[]): void => {
    const label = cellText(cells[region]);
    const hasFigure = columns.some(({ column }) => cellText(cells[column]) !== '');
    // Under the table stand notes: text in the first column and nothing else.
    if (label === '' || !hasFigure) return;
    staging.rowRead();
    const kommune = staging.resolve(label, { sheet, row, column: region });
    if (kommune === null) return;
    for (const { column, series } of columns) {
      const at = { sheet, row, column };
      staging.stage({ kommune, series, period, cell: cells[column], publisher: 'nav', at });
    }
  };
  return {
    layout: 'nav-hl060',
    title,
    row: (row, cells) => {
      if (row > header) readRow(row, cells);
    },
  };
}

/**
 * Whether «Kvinner», as the sheet's name or on a line over the header, makes the whole table one of them. What stands
 * right over a column is of that column alone.
 */
function isOfGroup({ sheet, head }: TableToRecognise, { header, region }: MonthTable): boolean {
  const above = head
    .filter(({ row }) => row < header)
    .flatMap(({ row, cells }) => (header - row === 1 ? cells.slice(0, region + 1) : cells).map(cellText));
  return [sheet ?? '', ...above].some((text) => text.length <= LONGEST_GROUP && isOfSome(text));
}

/**
 * NAV's table of one month: a row for each kommune, the number of helt ledige and their share of the labour force. The
 * month stands in the title, and so does whose numbers they are.
 */
export const recogniseNavMonth: Recognise = (table) => {
  const head = table.head.slice(0, TITLE_WITHIN);
  const found = head.map((_, index) => monthTable(table, index)).find((each) => each !== null);
  if (found === undefined || found === null) return null;
  if (isOfGroup(table, found)) return null;
  const above = head.filter(({ row }) => row < found.header).flatMap(({ cells }) => cells.map(cellText));
  const isTitle = (text: string): boolean =>
    isUnemployed(text) || (found.isOfAll && isUnemployed(text.replace(BY_SEX, '')));
  // Over the columns may stand «Helt ledige» alone, under a title that says which of them.
  const saysSome = above.some((text) => NAMES_UNEMPLOYED.test(text) && !isTitle(text) && isOfSome(text));
  const isNamed = found.isByStatus ? (text: string): boolean => readPeriod(text) !== null : isTitle;
  const title = saysSome ? undefined : above.find(isNamed);
  const months = new Set(above.map(readPeriod).filter((period) => period?.includes('-') === true));
  const [period, ...more] = months;
  if (title === undefined || period === undefined || period === null || more.length > 0) return null;
  return monthReader(table, title, found, period);
};
