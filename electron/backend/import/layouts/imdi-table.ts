import { foldName, fylkerNamed } from '../../register/index.ts';
import { cellName } from '../cell-name.ts';
import { readPersons } from '../staging/read-persons.ts';
import type { Staging } from '../staging/staging.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { imdiSeries, isBosettingWord } from './imdi-series.ts';
import { imdiTime, isPartOfYear } from './imdi-time.ts';
import type { WideColumn } from './imdi-wide.ts';
import { isOfMinors } from './is-of-minors.ts';
import { KNOWN_UNITS } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { settledGroup } from './settled-group.ts';

/** Over the kommuner stand the names of the dimensions, one a line. */
const UNIT = /^enhe(t|ter for tall)$/;
const YEAR = /^(år|årstall)$/;
const HEADER_WITHIN = 12;

interface Found {
  /** The column with the names of dimensions, and under them those of the kommuner. */
  readonly names: number;
  readonly headers: readonly TableRow[];
}

/** The header lines: those with the unit and the year, and the dimensions between and above them. */
function headersOf(head: readonly TableRow[]): Found | null {
  const lines = head.slice(0, HEADER_WITHIN);
  const year = lines.findIndex(({ cells }) => cells.some((cell) => YEAR.test(foldName(cellText(cell)))));
  const names = lines[year]?.cells.findIndex((cell) => YEAR.test(foldName(cellText(cell)))) ?? -1;
  if (names < 0) return null;
  const isNamed = ({ cells }: TableRow): boolean =>
    !isBlank(cells[names]) && cells.some((cell, column) => column > names && !isBlank(cell));
  const after = lines.findIndex((line, index) => index > year && !isDimension(line, names));
  const headers = lines.slice(0, after < 0 ? year + 1 : after).filter(isNamed);
  const hasUnit = headers.some(({ cells }) => UNIT.test(foldName(cellText(cells[names]))));
  return hasUnit && headers.length > 1 ? { names, headers } : null;
}

const isDimension = ({ cells }: TableRow, names: number): boolean =>
  UNIT.test(foldName(cellText(cells[names])));

/** What each column holds, by the lines over it; a merged cell counts for those to its right. */
function columnsOf({ names, headers }: Found, ignore: Staging['ignore']): readonly WideColumn[] {
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const filled = headers.map(({ cells }) => {
    let text = '';
    return Array.from({ length: width }, (_, column) => {
      if (column > names) text = cellText(cells[column]) || text;
      return text;
    });
  });
  const columns: WideColumn[] = [];
  for (let column = names + 1; column < width; column++) {
    const said = headers.map(({ cells }, line) => ({
      name: cellText(cells[names]),
      value: filled[line]?.[column] ?? '',
    }));
    const unit = said.find(({ name }) => UNIT.test(foldName(name)))?.value ?? '';
    const year = said.find(({ name }) => YEAR.test(foldName(name)))?.value ?? '';
    const part = said.find(({ name }) => isPartOfYear(foldName(name)));
    const dimensions = said.filter(
      ({ name }) => ![UNIT, YEAR].some((pattern) => pattern.test(foldName(name))) && name !== part?.name,
    );
    const time = imdiTime(year, part?.value ?? '', foldName(part?.name ?? ''));
    const words = dimensions.map(({ value }) => value).join(', ');
    const series = time === null ? null : imdiSeries(dimensions, unit, time.span);
    if (series === 'percent-again') ignore('unit-percent', words);
    else if (series === null || time === null) {
      if (year !== '') ignore('no-period', year);
    } else columns.push({ column, series, period: time.period });
  }
  return columns;
}

function tableReader({ sheet, staging }: TableToRecognise, found: Found): TableReader {
  const columns = columnsOf(found, staging.ignore);
  const last = found.headers.at(-1)?.row ?? 0;

  const offer = (row: number, cells: readonly Cell[], label: string): void => {
    const [fylkesnummer] = fylkerNamed(foldName(label));
    for (const { column, series, period } of columns) {
      const number = readPersons(cells[column]);
      const isCount = series.known && KNOWN_UNITS.get(series.indicator) === 'persons';
      if (fylkesnummer === undefined || number === null || !isCount) continue;
      const at = { sheet, cell: cellName(column, row) };
      const year = Number(period.slice(0, 4));
      staging.offerTarget({ fylkesnummer, year, series: series.indicator, number, ...at });
    }
  };

  return {
    layout: 'imdi-wide',
    title: 'IMDi',
    row: (row, cells) => {
      const label = cellText(cells[found.names]);
      if (row <= last || label === '' || columns.every(({ column }) => isBlank(cells[column]))) return;
      staging.rowRead();
      const kommune = staging.resolve(label, { sheet, row, column: found.names });
      if (kommune === null) offer(row, cells, label);
      else {
        for (const { column, series, period } of columns) {
          const at = { sheet, row, column };
          staging.stage({ kommune, series, period, cell: cells[column], publisher: 'imdi', at });
        }
      }
    },
  };
}

/**
 * The table that IMDi's statistics pages give for what is shown: a line for each dimension with its name first
 * («Bosetting», «Enheter for tall», «År»), and then a line for each region, by name.
 */
export const recogniseImdiTable: Recognise = (table) => {
  const found = headersOf(table.head);
  if (found === null) return null;
  const texts = found.headers.flatMap(({ cells }) => cells.map(cellText));
  const isOfSome =
    texts.some(isBosettingWord) &&
    !texts.some(isOfMinors) &&
    settledGroup(table, found.headers[0]?.row ?? 0) !== 'all';
  return isOfSome ? null : tableReader(table, found);
};
