import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { monthNamed, readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText, type TableRow } from '../table.ts';
import { knownSeries, slugOf } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';

/** Column → period, from a header line with months. */
type Periods = ReadonlyMap<number, string>;

const TITLE_WITHIN = 12;
/** A line is a header where at least this many cells are months; «Mars» alone may stand in a text. */
const FEWEST_MONTHS = 1;

const isMonth = (text: string): boolean => /^\p{L}+\.?(\s+\d{4})?$/u.test(text) && monthNamed(text) !== null;

/** The years that the line «Januar 2021 - oktober 2022» names, in order. */
const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));

/**
 * The months of a header line. A month without a year is in the first year of the period line, and the year goes on
 * when the months begin again.
 */
function periodsOf(cells: readonly Cell[], firstYear: number | null): Periods {
  const periods = new Map<number, string>();
  let year = firstYear;
  let before = 0;
  cells.forEach((cell, column) => {
    const text = cellText(cell);
    const whole = isMonth(text) || /^\d{4}-\d{2}/.test(text) ? readPeriod(text.replace(/-01$/, '')) : null;
    if (whole?.includes('-') === true) {
      periods.set(column, whole);
      return;
    }
    const month = isMonth(text) ? monthNamed(text) : null;
    if (month === null || year === null) return;
    if (month <= before) year += 1;
    before = month;
    periods.set(column, `${year}-${String(month).padStart(2, '0')}`);
  });
  return periods;
}

/** What is counted, from the titles: «Helt ledige. …» and «Kommune. Antall» or «Prosent av arbeidsstyrken». */
function seriesOf(titles: readonly string[]): SeriesFound {
  const label = titles
    .join(' ')
    .replace(/[¹²³⁴]/g, '')
    .trim();
  const percent = /prosent/i.test(label);
  if (/helt\s+(arbeids)?ledige/i.test(label))
    return knownSeries(percent ? 'ledige_prosent' : 'ledige_antall', label);
  const measure = titles[0]?.split('.')[0] ?? label;
  return {
    indicator: slugOf('nav', measure, percent ? 'prosent' : 'antall'),
    label,
    unit: percent ? 'percent' : 'persons',
    known: false,
  };
}

function blockReader({ sheet, staging }: TableToRecognise, title: string, series: SeriesFound): TableReader {
  let periods: Periods = new Map();
  let firstYear: number | null = null;
  return {
    layout: 'nav-hl060',
    title,
    row: (row, cells) => {
      const texts = cells.map(cellText);
      const filled = texts.filter((text) => text !== '');
      const [year] = filled.length === 1 ? yearsIn(filled[0] ?? '') : [];
      if (year !== undefined && monthNamed(filled[0] ?? '') !== null) firstYear = year;
      const header = periodsOf(cells, firstYear);
      if (header.size >= FEWEST_MONTHS && filled.length === header.size) {
        periods = header;
        return;
      }
      const labelAt = texts.findIndex((text) => text !== '');
      const label = texts[labelAt];
      // A line with a label alone is the name of a fylke, over its block.
      if (label === undefined || filled.length < 2 || periods.size === 0) return;
      staging.rowRead();
      const kommune = staging.resolve(label, { sheet, row, column: labelAt });
      if (kommune === null) return;
      for (const [column, period] of periods) {
        const at = { sheet, row, column };
        staging.stage({ kommune, series, period, cell: cells[column], publisher: 'nav', at });
      }
    },
  };
}

const textsOf = (rows: readonly TableRow[]): readonly string[] =>
  rows.flatMap(({ cells }) => cells.map(cellText)).filter((text) => text !== '');

/**
 * NAV's time series by month (HL060 and its sisters): a sheet for kommuner, per fylke a block with a header of months.
 * Only the sheets for kommuner are read; those for fylker say the same in sum.
 */
export const recogniseNavHl060: Recognise = (table) => {
  const head = table.head.slice(0, TITLE_WITHIN);
  const texts = textsOf(head);
  const titles = texts.filter((text) => /tidsserie|^kommune.{0,3}\.|^fylke.{0,3}\./i.test(text));
  const isNav = texts.some((text) => /^kilde:?\s*nav\b/i.test(text));
  const hasMonths = head.some(
    ({ cells }) => cells.filter((cell) => isMonth(cellText(cell))).length >= FEWEST_MONTHS,
  );
  const ofKommuner = texts.some((text) => /^kommune.{0,3}\./i.test(text));
  if (!isNav || !hasMonths || !ofKommuner) return null;
  const [title] = titles;
  return blockReader(table, title ?? 'NAV', seriesOf(titles));
};
