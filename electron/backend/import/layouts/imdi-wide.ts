import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { cellName } from '../cell-name.ts';
import { readPersons } from '../staging/read-persons.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { figureTitle } from './figure-title.ts';
import { areOfPersons, type Dimension, imdiSeries, isBosettingWord, titleDimension } from './imdi-series.ts';
import { imdiTime, isPartOfYear } from './imdi-time.ts';
import { isOfMinors } from './is-of-minors.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { settledGroup } from './settled-group.ts';

/** What a column of a wide table holds. */
export interface WideColumn {
  readonly column: number;
  readonly series: SeriesFound;
  readonly period: string;
}

const REGION = /^[kf]-?\d{2,4}$/i;
/** In a copy, the letter before the number may be gone; its column still has a header. */
const NUMBER = /^\d{4}$/;
const OVER_REGIONS = /^(region|regionkode|kommune|kommunenummer|kommunenr\.?|kode)$/;
/** Bydeler of a kommune, and regions of work. */
const OTHER_REGION = /^[bn]-?\d{2,}$/i;
/** «Bosetting: Anmodning om bosetting»; a value may hold a colon of its own. */
const DIMENSION = /^([^:]+):\s*(.*)$/s;
const TIME = /^(år|tid)$/;

/** A cell of a kommune that is empty in a column where no kommune may have anything: kept until that is known. */
interface Blank {
  readonly kommune: ResolvedKommune;
  readonly row: number;
}

/** The text of a header line over a column; a merged cell counts for those to its right. */
function headerText(cells: readonly Cell[], column: number, region: number): string {
  const filled = cells.slice(region + 1, column + 1).findLast((cell) => !isBlank(cell));
  return isBlank(cells[column]) && !DIMENSION.test(cellText(filled)) ? '' : cellText(filled);
}

function columnOf(
  column: number,
  headers: readonly TableRow[],
  region: number,
  title: string,
): WideColumn | 'percent-again' | 'no-period' | null {
  if (headers.every(({ cells }) => isBlank(cells[column]))) return null;
  const dimensions: Dimension[] = [];
  let unit = '';
  let year = '';
  let part = { name: '', value: '' };
  for (const { cells } of headers) {
    const [, name, value] = DIMENSION.exec(headerText(cells, column, region)) ?? [];
    if (name === undefined || value === undefined) continue;
    const folded = foldName(name);
    if (folded === 'enhet') unit = value;
    else if (TIME.test(folded)) year = value;
    else if (isPartOfYear(folded)) part = { name: folded, value };
    else dimensions.push({ name, value });
  }
  if (dimensions.length === 0 && unit === '' && year === '' && part.name === '') return null;
  const time = imdiTime(year, part.value, part.name);
  if (time === null) return 'no-period';
  const series = imdiSeries([...titleDimension(title), ...dimensions], unit, time.span);
  return series === 'percent-again' ? series : { column, series, period: time.period };
}

function wideReader(
  table: TableToRecognise,
  region: number,
  headers: readonly TableRow[],
  title: string,
): TableReader {
  const { sheet, staging } = table;
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const nameColumn = headers[0]?.cells.findIndex((cell) => foldName(cellText(cell)) === 'navn') ?? -1;
  const columns: WideColumn[] = [];
  for (let column = region + 1; column < width; column++) {
    const found = columnOf(column, headers, region, title);
    const first = headerText(headers[0]?.cells ?? [], column, region);
    if (found === 'percent-again') staging.ignore('unit-percent', first);
    else if (found === 'no-period') staging.ignore('no-period', first);
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
      if (/^f/i.test(label) || /^\d{1,2}$/.test(label)) {
        readFylke(row, cells, label);
        return;
      }
      if (OTHER_REGION.test(label)) {
        staging.ignore('not-a-kommune', `${label} ${cellText(cells[nameColumn])}`.trim());
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

/** The names of the dimensions that stand over the columns, without the unit and the time. */
const dimensionNames = (headers: readonly TableRow[], region: number): readonly string[] =>
  headers
    .flatMap(({ cells }) => cells.slice(region + 1))
    .map((cell) => DIMENSION.exec(cellText(cell))?.[1] ?? '')
    .filter((name) => {
      const folded = foldName(name);
      return folded !== '' && folded !== 'enhet' && !TIME.test(folded) && !isPartOfYear(folded);
    });

/** Whether a title says that what the header calls the settled are some of them only. */
function isOfSome(table: TableToRecognise, headers: readonly TableRow[]): boolean {
  const dimensions = headers.flatMap(({ cells }) => cells.map(cellText));
  const isSettled = dimensions.some((text) => isBosettingWord(DIMENSION.exec(text)?.[2] ?? ''));
  const isNamed = dimensions.some(isOfMinors);
  return isSettled && !isNamed && settledGroup(table, headers[0]?.row ?? 0) !== 'all';
}

/**
 * IMDi's wide tables: three to five header lines, one for each dimension with its name before a colon, and a row for
 * each region, written «K5001» or «F50». The data begins where such a label stands first.
 */
export const recogniseImdiWide: Recognise = (table) => {
  const numbered = new Set(
    table.head.flatMap(({ cells }) =>
      cells.flatMap((cell, column) => (OVER_REGIONS.test(foldName(cellText(cell))) ? [column] : [])),
    ),
  );
  const isRegion = (cell: Cell, column: number): boolean =>
    REGION.test(cellText(cell)) || (numbered.has(column) && NUMBER.test(cellText(cell)));
  const first = table.head.findIndex(({ cells }) => cells.some(isRegion));
  const row = table.head[first];
  if (row === undefined) return null;
  const region = row.cells.findIndex(isRegion);
  const headers = table.head
    .slice(0, first)
    .filter(({ cells }) => cells.some((cell) => DIMENSION.test(cellText(cell))));
  const hasTime = headers.some(({ cells }) =>
    cells.some((cell, column) => {
      const name = foldName(DIMENSION.exec(cellText(cell))?.[1] ?? '');
      return column > region && (TIME.test(name) || isPartOfYear(name));
    }),
  );
  if (headers.length === 0 || !hasTime || isOfSome(table, headers)) return null;
  const names = dimensionNames(headers, region);
  const top = headers[0]?.row ?? 0;
  const title = areOfPersons(names) ? figureTitle(table, top) : '';
  if (areOfPersons(names) && title === '') {
    if (names.length === 0) return null;
    table.staging.problem('figure-unnamed', { sheet: table.sheet, row: top, column: region + 1 });
  }
  return wideReader(table, region, headers, title);
};
