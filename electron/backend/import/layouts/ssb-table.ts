import type { SeriesFound } from '../../../../shared/model/importing.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank } from '../table.ts';
import { existedThen } from './existed-then.ts';
import { type InhabitantGroup, inhabitantGroup } from './inhabitant-groups.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { stubText } from './ssb-codes.ts';
import { AGES, BORN_IN, dimensionAlone, WHOLE_COUNTRY } from './ssb-dimension-alone.ts';
import { isTime, type SsbLayout, ssbLayout } from './ssb-layout.ts';
import { ssbSeries } from './ssb-series.ts';
import { isAlone, isFigure } from './ssb-start.ts';
import { type SsbTime, ssbTime } from './ssb-time.ts';
import { sumOfAges } from './sum-of-ages.ts';

/** No kommune has 0 inhabitants: where SSB says so, it did not exist. */
export const ssbCell = (cell: Cell | undefined, series: SeriesFound, existed: boolean): Cell | undefined => {
  const text = cellText(cell);
  const isZero = cell === 0 || text === '0' || text === '-';
  return isZero && (!existed || series.indicator === 'innbyggere') ? '.' : cell;
};

/** A number of a statbank table is of a series, and it may be of some of the inhabitants. */
export interface SsbSeries {
  readonly of: SeriesFound;
  readonly group: InhabitantGroup | null;
}

export const ssbSeriesOf = (table: string | null, title: string, parts: readonly string[]): SsbSeries => ({
  of: ssbSeries(table, title, parts),
  group: inhabitantGroup(table, parts),
});

/** «1 Sysselsatt», under a region, looks like the number of a fylke. */
const isNamed = (label: string, match: TableToRecognise['match']): boolean =>
  !['unknown', 'not-a-kommune', 'fylke'].includes(match(label).kind);

/** Whether more kommuner of the first rows have values on their own lines than stand alone over others. */
function haveOwnValues({ head, match }: TableToRecognise, { firstRow, region, values }: SsbLayout): boolean {
  const kommuner = head.filter(
    ({ row, cells }) => row >= firstRow && isNamed(cellText(cells[region]), match),
  );
  const own = kommuner.filter(({ cells }) => values.some(({ column }) => !isBlank(cells[column])));
  return own.length * 2 > kommuner.length;
}

/** No table has more dimensions over its regions, each on a line of its own: more lines than this are notes. */
const MOST_OVER = 4;

const asOver = (lines: readonly string[]): readonly string[] => (lines.length > MOST_OVER ? [] : [...lines]);

/** What stands in a row, and whether it belongs to the table. */
type RowKind = 'values' | 'heading' | 'note';

function ssbReader(table: TableToRecognise, layout: SsbLayout): TableReader {
  const { at, staging, register, limits, match } = table;
  const series = new Map<string, SsbSeries>();
  const seriesFor = (dimensions: readonly string[], column: number, parts: readonly string[]): SsbSeries => {
    const key = `${column}\t${dimensions.join('\t')}`;
    const found = series.get(key) ?? ssbSeriesOf(layout.table, layout.title, [...parts, ...dimensions]);
    series.set(key, found);
    return found;
  };
  const ages = sumOfAges(staging, limits);
  let label = '';
  /** The time of the row; it may be written once, over several rows. */
  let ofRow: SsbTime | null = null;
  let stubs: readonly string[] = layout.stubs.map(() => '');
  /** A region that stands on a line of its own, over the rows of its dimension; null where regions have values. */
  let heading: string | null = null;
  /** Whether kommuner have values on their own lines: then one without has none, and stands over no rows. */
  let seenOwn = haveOwnValues(table, layout);
  /** What stands alone under such a region, over the rows of one dimension more. */
  let subheading: readonly string[] = [];
  const isOver = dimensionAlone(table, layout);
  /** What stands alone over regions that have values, and of it what has come since the last of them. */
  let over = asOver(layout.over.filter(isOver));
  const added: string[] = [];

  /** Under a region, «I alt» and «Alle» are of it, and not of the country; so are ages. */
  const isRegion = (text: string): boolean => {
    if (text === '' || (heading !== null && AGES.test(text))) return false;
    const { kind } = match(text);
    return kind !== 'unknown' && (heading === null || kind !== 'not-a-kommune' || WHOLE_COUNTRY.test(text));
  };
  const regionIn = (cells: readonly Cell[]): string => {
    const text = cellText(cells[layout.region]);
    const name = layout.name === null ? '' : cellText(cells[layout.name]);
    return text === '' || name === '' ? text : `${text} ${name}`;
  };

  /**
   * Under the table stand notes: text in the first column and nothing else. A region with a text where a number
   * should be is no note: its cell is told.
   */
  const kindOf = (cells: readonly Cell[], own: string): RowKind => {
    const filled = layout.values.filter(({ column }) => !isBlank(cells[column]));
    if (filled.some(({ column }) => isFigure(cells[column]))) return 'values';
    if (filled.length > 0) return isRegion(own === '' ? label : own) ? 'values' : 'note';
    // «2023» was the number of a kommune.
    const mayBeHeading = !seenOwn && !isTime(own) && isAlone(cells, layout.region);
    return mayBeHeading && isRegion(own) ? 'heading' : 'note';
  };

  const stageRow = (
    row: number,
    cells: readonly Cell[],
    kommune: ResolvedKommune,
    region: string,
    dimensions: readonly string[],
  ): void => {
    if (layout.time !== null && !isBlank(cells[layout.time])) ofRow = ssbTime(cellText(cells[layout.time]));
    const ofOver = layout.time === null ? ssbTime(over.find(isTime) ?? '') : null;
    for (const { column, parts, period: ofColumn } of layout.values) {
      if (isBlank(cells[column])) continue;
      // A column's own year is its year, whatever year stands over the rows.
      const ofLine = ofRow ?? (ofColumn === null ? ofOver : null);
      const period = ofLine?.period ?? ofColumn;
      const spans = ofLine === null || ofLine.span === null ? [] : [ofLine.span];
      if (period === null) {
        const said = layout.time === null ? '' : cellText(cells[layout.time]);
        staging.ignore('no-period', said || parts.join(' '));
        continue;
      }
      const { of, group } = seriesFor([...dimensions, ...spans], column, parts);
      const cell = ssbCell(cells[column], of, existedThen(register, kommune, period, region));
      ages.stage({ kommune, series: of, period, cell, publisher: 'ssb', at: at(row, column) }, group);
    }
  };

  const readValues = (row: number, cells: readonly Cell[], own: string): void => {
    const isUnder = heading !== null && own !== '' && (BORN_IN.test(own) || !isRegion(own));
    // A region with several rows is written once, over the others.
    if (own !== '' && !isUnder) {
      seenOwn ||= isNamed(own, match);
      label = own;
      heading = null;
      // What stands before the regions is written once for several of them, and what stands behind for each.
      if (layout.time === null || layout.time > layout.region) ofRow = null;
      stubs = layout.stubs.map(({ column }, index) => (column > layout.region ? '' : (stubs[index] ?? '')));
      // Of what stands over the regions, as much is new as has come since the last of them.
      const fresh = asOver(added);
      over = [...over.slice(0, Math.max(0, over.length - fresh.length)), ...fresh];
      added.length = 0;
    }
    const region = isUnder ? (heading ?? '') : label;
    if (region === '') return;
    stubs = layout.stubs.map((stub, index) => {
      const text = cellText(cells[stub.column]);
      return text === '' ? (stubs[index] ?? '') : stubText(stub, text);
    });
    staging.rowRead();
    const kommune = staging.resolve(region, at(row, layout.region));
    const outer = heading === null ? over.filter((text) => !isTime(text)) : subheading;
    if (kommune !== null)
      stageRow(row, cells, kommune, region, [...outer, ...(isUnder ? [own] : []), ...stubs]);
  };

  return {
    layout: 'ssb-table',
    title: layout.title === '' ? 'SSB' : layout.title,
    row: (row, cells) => {
      if (row < layout.firstRow) return;
      const own = regionIn(cells);
      const kind = kindOf(cells, own);
      if (kind === 'values') readValues(row, cells, own);
      // A note ends the region above; a region alone begins one, and what stands alone in it parts its rows.
      else if (own !== '') {
        label = '';
        const isWithin = kind === 'note' && heading !== null && isAlone(cells, layout.region);
        subheading = isWithin ? [own] : [];
        if (!isWithin) heading = kind === 'heading' ? own : null;
        if (heading !== null) {
          over = [];
          added.length = 0;
        } else if (added.length <= MOST_OVER && isAlone(cells, layout.region) && isOver(own)) added.push(own);
      }
    },
    end: ages.end,
  };
}

/** A table from SSB's statbank, as CSV or as a workbook: a title with the table's number, headers, regions, notes. */
export const recogniseSsbTable: Recognise = (table) => {
  const layout = ssbLayout(table.head, table.match);
  return layout === null ? null : ssbReader(table, layout);
};
