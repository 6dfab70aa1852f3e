import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { cellName } from '../cell-name.ts';
import { readPeriod } from '../staging/read-period.ts';
import { readPersons } from '../staging/read-persons.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { type Dimension, imdiSeries } from './imdi-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';

/** What a column of a wide table holds. */
export interface WideColumn {
  readonly column: number;
  readonly series: SeriesFound;
  readonly period: string;
}

const REGION = /^[kf]-?\d{2,4}$/i;
/** «Bosetting: Anmodning om bosetting»; a value may hold a colon of its own. */
const DIMENSION = /^([^:]+): (.*)$/s;

/** A cell of a kommune that is empty in a column where no kommune may have anything: kept until that is known. */
interface Blank {
  readonly kommune: ResolvedKommune;
  readonly row: number;
}

function columnOf(column: number, headers: readonly TableRow[]): WideColumn | 'percent-again' | null {
  const dimensions: Dimension[] = [];
  let unit = '';
  let period: string | null = null;
  for (const { cells } of headers) {
    const [, name, value] = DIMENSION.exec(cellText(cells[column])) ?? [];
    if (name === undefined || value === undefined) continue;
    const folded = foldName(name);
    if (folded === 'enhet') unit = value;
    else if (folded === 'år' || folded === 'tid' || folded === 'måned') period = readPeriod(value);
    else dimensions.push({ name, value });
  }
  if (period === null) return null;
  const series = imdiSeries(dimensions, unit);
  return series === 'percent-again' ? series : { column, series, period };
}

function wideReader(table: TableToRecognise, region: number, headers: readonly TableRow[]): TableReader {
  const { sheet, staging } = table;
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const nameColumn = headers[0]?.cells.findIndex((cell) => foldName(cellText(cell)) === 'navn') ?? -1;
  const columns: WideColumn[] = [];
  for (let column = 0; column < width; column++) {
    const found = columnOf(column, headers);
    if (found === 'percent-again') staging.ignore('unit-percent', cellText(headers[0]?.cells[column]));
    else if (found !== null) columns.push(found);
  }
  const lastHeader = headers.at(-1)?.row ?? 0;
  const blanks = new Map<number, Blank[]>();
  const alive = new Set<number>();

  const readFylke = (row: number, cells: readonly Cell[], label: string): void => {
    staging.ignore('fylke', `${label} ${cellText(cells[nameColumn])}`.trim());
    const fylkesnummer = label.replace(/\D/g, '').padStart(2, '0');
    for (const { column, series, period } of columns) {
      const number = readPersons(cells[column]);
      if (!series.known || number === null) continue;
      const at = { sheet, cell: cellName(column, row) };
      staging.offerTarget({
        fylkesnummer,
        year: Number(period.slice(0, 4)),
        series: series.indicator,
        number,
        ...at,
      });
    }
  };

  return {
    layout: 'imdi-wide',
    title: 'IMDi',
    row: (row, cells) => {
      if (row <= lastHeader) return;
      const label = cellText(cells[region]);
      if (label === '') return;
      staging.rowRead();
      if (/^f/i.test(label)) {
        readFylke(row, cells, label);
        return;
      }
      for (const { column } of columns) if (!alive.has(column) && !isBlank(cells[column])) alive.add(column);
      const name = cellText(cells[nameColumn]);
      const kommune = staging.resolve(name === '' ? label : `${label} ${name}`, {
        sheet,
        row,
        column: region,
      });
      if (kommune === null) return;
      for (const { column, series, period } of columns) {
        const cell = cells[column];
        const value = {
          kommune,
          series,
          period,
          cell,
          publisher: 'imdi',
          at: { sheet, row, column },
        } as const;
        if (!isBlank(cell)) staging.stage(value);
        else {
          const waiting = blanks.get(column);
          const blank = { kommune, row };
          if (waiting === undefined) blanks.set(column, [blank]);
          else waiting.push(blank);
        }
      }
    },
    end: () => {
      for (const { column, series, period } of columns) {
        const waiting = blanks.get(column) ?? [];
        // A column that is empty for the whole country is a year the table does not have, not missing values.
        if (waiting.length > 0 && !alive.has(column))
          staging.ignore('empty-column', `${series.label} ${period}`);
        else {
          for (const { kommune, row } of waiting) {
            staging.stage({
              kommune,
              series,
              period,
              cell: null,
              publisher: 'imdi',
              at: { sheet, row, column },
            });
          }
        }
      }
    },
  };
}

/**
 * IMDi's wide tables: three to five header lines, one for each dimension with its name before a colon, and a row for
 * each region, written «K5001» or «F50». The data begins where such a label stands first.
 */
export const recogniseImdiWide: Recognise = (table) => {
  const first = table.head.findIndex(({ cells }) => cells.some((cell) => REGION.test(cellText(cell))));
  const row = table.head[first];
  if (row === undefined) return null;
  const region = row.cells.findIndex((cell) => REGION.test(cellText(cell)));
  const headers = table.head
    .slice(0, first)
    .filter(({ cells }) => cells.some((cell) => DIMENSION.test(cellText(cell))));
  const hasYear = headers.some(({ cells }) => cells.some((cell) => /^(År|Tid|Måned): /.test(cellText(cell))));
  return headers.length === 0 || !hasYear ? null : wideReader(table, region, headers);
};
