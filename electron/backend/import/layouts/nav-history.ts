import { foldName } from '../../register/index.ts';
import { readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText, isBlank } from '../table.ts';
import { knownSeries } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';

interface Columns {
  readonly header: number;
  readonly number: number;
  readonly name: number;
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly share: number;
}

const HEADER_WITHIN = 10;
const NUMBER = /^kommune(nr|nummer)$/;
const NAME = /^kommunenavn$/;
const MONTH = /^måneds?nummer$/;
/** Columns that say again what the kommune's number says. */
const FYLKE = /^fylkes?(nr|nummer|navn)$/;

/** Where the columns are. A column of another kind, such as sex, makes it another table. */
function columnsOf(row: number, cells: readonly Cell[]): Columns | null {
  const headers = cells.map((cell) => foldName(cellText(cell)));
  const at = (pattern: RegExp): number => headers.findIndex((header) => pattern.test(header));
  const found = {
    number: at(NUMBER),
    name: at(NAME),
    year: at(/^år$/),
    month: at(MONTH),
    count: at(/^beholdning$/),
    share: at(/^andel av arbeidsstyrken$/),
  };
  const places = Object.values(found);
  const isAll = headers.every(
    (header, column) => header === '' || places.includes(column) || FYLKE.test(header),
  );
  return isAll && places.every((place) => place >= 0) ? { header: row, ...found } : null;
}

const COUNT = knownSeries('ledige_antall', 'Helt ledige, beholdning');
const SHARE = knownSeries('ledige_prosent', 'Helt ledige, andel av arbeidsstyrken');

function historyReader({ sheet, staging }: TableToRecognise, columns: Columns): TableReader {
  return {
    layout: 'nav-long',
    title: 'NAV',
    row: (row, cells) => {
      if (row <= columns.header || cells.every(isBlank)) return;
      staging.rowRead();
      const label = `${cellText(cells[columns.number])} ${cellText(cells[columns.name])}`.trim();
      const kommune = staging.resolve(label, { sheet, row, column: columns.number });
      if (kommune === null) return;
      const month = cellText(cells[columns.month]).padStart(2, '0');
      const period = readPeriod(`${cellText(cells[columns.year])}-${month}`);
      if (period === null) {
        staging.ignore('no-period', `${cellText(cells[columns.year])} ${month}`);
        return;
      }
      // NAV has a line for each number in all months: 0 persons and no share where there was no such kommune.
      const isNone = isBlank(cells[columns.share]) && Number(cellText(cells[columns.count])) === 0;
      const of = [
        { series: COUNT, column: columns.count },
        { series: SHARE, column: columns.share },
      ];
      for (const { series, column } of of) {
        const cell = isNone ? '' : cells[column];
        staging.stage({ kommune, series, period, cell, publisher: 'nav', at: { sheet, row, column } });
      }
    },
  };
}

/**
 * NAV's history of helt ledige (HL110): a row for each kommune and month since 1999, «Beholdning» and «Andel av
 * arbeidsstyrken». It does not name them: NAV has no other table with these columns and no more.
 */
export const recogniseNavHistory: Recognise = (table) => {
  for (const { row, cells } of table.head.slice(0, HEADER_WITHIN)) {
    const columns = columnsOf(row, cells);
    if (columns !== null) return historyReader(table, columns);
  }
  return null;
};
