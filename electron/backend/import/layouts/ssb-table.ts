import type { SeriesFound } from '../../../../shared/model/importing.ts';
import type { Register } from '../../register/index.ts';
import { readPeriod } from '../staging/read-period.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank } from '../table.ts';
import { type InhabitantGroup, inhabitantGroup } from './inhabitant-groups.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { isFigure, type SsbLayout, ssbLayout } from './ssb-layout.ts';
import { ssbSeries } from './ssb-series.ts';
import { sumOfAges } from './sum-of-ages.ts';

/**
 * SSB prints 0 for a kommune in years when it was not there. Such a zero is no number: the kommune could not have
 * one.
 */
export function existedThen(
  register: Register,
  { kommunenummer, from }: ResolvedKommune,
  period: string,
): boolean {
  const number = from ?? kommunenummer;
  const isKnown = register.byNumber[2020].has(number) || register.byNumber[2024].has(number);
  const year = Number(period.slice(0, 4));
  if (!isKnown || year < 2020) return true;
  return register.byNumber[year < 2024 ? 2020 : 2024].has(number);
}

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

function ssbReader({ sheet, staging, register, limits }: TableToRecognise, layout: SsbLayout): TableReader {
  const series = new Map<string, SsbSeries>();
  const seriesFor = (stubs: readonly string[], column: number, parts: readonly string[]): SsbSeries => {
    const key = `${column}\t${stubs.join('\t')}`;
    const found = series.get(key) ?? ssbSeriesOf(layout.table, layout.title, [...parts, ...stubs]);
    series.set(key, found);
    return found;
  };
  const ages = sumOfAges(staging, limits);
  let label = '';
  let stubs: readonly string[] = layout.stubs.map(() => '');

  const stageRow = (row: number, cells: readonly Cell[], kommune: ResolvedKommune): void => {
    const ofRow = layout.time === null ? null : readPeriod(cellText(cells[layout.time]));
    for (const { column, parts, period: ofColumn } of layout.values) {
      if (isBlank(cells[column])) continue;
      const period = ofRow ?? ofColumn;
      if (period === null) {
        staging.ignore('no-period', parts.join(' '));
        continue;
      }
      const { of, group } = seriesFor(stubs, column, parts);
      const cell = ssbCell(cells[column], of, existedThen(register, kommune, period));
      const at = { sheet, row, column };
      ages.stage({ kommune, series: of, period, cell, publisher: 'ssb', at }, group);
    }
  };

  return {
    layout: 'ssb-table',
    title: layout.title === '' ? 'SSB' : layout.title,
    row: (row, cells) => {
      if (row < layout.firstRow) return;
      const own = cellText(cells[layout.region]);
      const hasValues = layout.values.some(
        ({ column }) => !isBlank(cells[column]) && isFigure(cells[column]),
      );
      // Under the table stand notes: text in the first column and nothing else. They end the region above.
      if (!hasValues) {
        if (own !== '') label = '';
        return;
      }
      // A region with several rows is written once, over the others.
      if (own !== '') {
        label = own;
        stubs = layout.stubs.map(() => '');
      }
      if (label === '') return;
      stubs = layout.stubs.map((column, index) => cellText(cells[column]) || (stubs[index] ?? ''));
      staging.rowRead();
      const kommune = staging.resolve(label, { sheet, row, column: layout.region });
      if (kommune !== null) stageRow(row, cells, kommune);
    },
    end: ages.end,
  };
}

/** A table from SSB's statbank, as CSV or as a workbook: a title with the table's number, headers, regions, notes. */
export const recogniseSsbTable: Recognise = (table) => {
  const layout = ssbLayout(table.head);
  return layout === null ? null : ssbReader(table, layout);
};
