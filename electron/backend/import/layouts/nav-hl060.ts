import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { monthNamed, readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { isPercent } from './is-percent.ts';
import { knownSeries, slugOf } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { isOfSome, isUnemployed } from './nav-measure.ts';
import { sheetSubject } from './nav-subject.ts';

/** Column → period, from a header line with months. */
type Periods = ReadonlyMap<number, string>;

const TITLE_WITHIN = 12;
/** A longer line among the titles is a remark. */
const LONGEST_GROUP = 40;
/** «Tidsserie årsgjennomsnitt»: years stand over the columns, and not months. */
const BY_YEAR = /årsgjennomsnitt|tidsserie,? år(?!\p{L})/iu;

/** What may stand over the kommuner in a line of months. */
const OVER_REGIONS = /^(fylke|kommune|fylke ?(\/|og) ?kommune|kommune ?(\/|og) ?fylke)$/;
/** Over a column that is reckoned from the months beside it, and is none. */
const OF_MONTHS = /^(gj\.? ?snitt|gjennomsnitt|snitt|hittil)(?!\p{L})/u;
/** «Periode: 2026 01 - 2026 08», where other tables write «Januar - august 2026». */
const PERIOD_LINE = /^periode\b/i;
/** A year alone, over its months. */
const YEAR = /^(?:19|20)\d{2}$/;

const isMonth = (text: string): boolean => /^\p{L}+\.?(\s+\d{4})?$/u.test(text) && monthNamed(text) !== null;

/** «1. kvartal 2026»: a quarter names its year always. */
const QUARTER = /^[1-4]\.? kvartal,? (19|20)\d{2}$/i;

/** The years that the line «Januar 2021 - oktober 2022» names, in order. */
const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));

/**
 * The months of a header line. A month without a year is in the first year of the period line, and the year goes on
 * when the months begin again.
 */
function monthsOf(cells: readonly Cell[], years: readonly number[]): Periods {
  const periods = new Map<number, string>();
  const [firstYear = null] = years;
  let year = firstYear;
  let before = 0;
  cells.forEach((cell, column) => {
    const text = cellText(cell);
    // A date stands for its month, and the first of January for no year.
    const date = /^\d{4}-\d{2}/.exec(text)?.[0];
    const isPeriod = date !== undefined || isMonth(text) || QUARTER.test(text);
    const whole = isPeriod ? readPeriod(date ?? text) : null;
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
  // Months that run backwards, or a line that names other years: which year is whose cannot be told.
  return year !== null && year > (years.at(-1) ?? year) ? new Map() : periods;
}

const yearsOf = (cells: readonly Cell[]): Periods =>
  new Map(
    cells.flatMap((cell, column) => (YEAR.test(cellText(cell)) ? [[column, cellText(cell)] as const] : [])),
  );

/** Months alone are a header too, though of which year cannot be told. */
const ANY_YEARS = [2000, 2100];

/** The periods of a line that is a header: it has nothing else, but for a word over the kommuner. */
function headerOf(cells: readonly Cell[], byYear: boolean, years: readonly number[]): Periods | null {
  const periods = byYear ? yearsOf(cells) : monthsOf(cells, years);
  const others = cells.filter((cell, column) => !isBlank(cell) && !periods.has(column));
  const isNone = (text: string): boolean => OVER_REGIONS.test(text) || OF_MONTHS.test(text);
  const isHeader = periods.size > 0 && others.every((cell) => isNone(foldName(cellText(cell))));
  return isHeader ? periods : null;
}

/** Parts of NAV's titles that say where and when and how, and nothing of who is counted. */
const HOW =
  /^(fylke|kommune|tidsserie|måned|månad|antall|antal|prosent|andel|i prosent|årsgjennomsnitt|\(?(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)|\d{4})/;

/** NAV's own name of the table before its title: «HL060 Helt ledige. …». */
const TABLE = /^[A-ZÆØÅ]{2,4}\d{3}\.?\s+/;

/** What is counted, from the titles: «Helt ledige. …» and «Kommune. Antall» or «Prosent av arbeidsstyrken». */
function seriesOf(titles: readonly string[]): SeriesFound {
  const label = titles
    .join(' ')
    .replace(/[¹²³⁴]/g, '')
    .trim();
  const percent = isPercent(label);
  const parts = titles.flatMap((title) =>
    title
      .replace(TABLE, '')
      .split('.')
      .map((part) => part.trim()),
  );
  // «Antall kvinner» says how, and also who.
  const of = parts.filter((part) => part !== '' && (!HOW.test(foldName(part)) || isOfSome(part)));
  const [measure, ...more] = of;
  if (measure !== undefined && more.length === 0 && isUnemployed(measure))
    return knownSeries(percent ? 'ledige_prosent' : 'ledige_antall', label);
  return {
    indicator: slugOf('nav', ...(of.length > 0 ? of : [label]), percent ? 'prosent' : 'antall'),
    label,
    unit: percent ? 'percent' : 'persons',
    known: false,
  };
}

function blockReader(
  { sheet, match, staging }: TableToRecognise,
  title: string,
  series: SeriesFound,
  byYear: boolean,
): TableReader {
  let periods: Periods = new Map();
  let years = yearsIn(sheet ?? '');
  /** A line of months that cannot be dated. */
  let undated: string | null = null;
  return {
    layout: 'nav-hl060',
    title,
    row: (row, cells) => {
      const texts = cells.map(cellText);
      const filled = texts.filter((text) => text !== '');
      const [only = ''] = filled.length === 1 ? filled : [];
      const isPeriod = monthNamed(only) !== null || PERIOD_LINE.test(only) || YEAR.test(only);
      const named = isPeriod ? yearsIn(only) : [];
      if (named.length > 0) years = named;
      const header = headerOf(cells, byYear, years);
      if (header !== null) {
        periods = header;
        undated = null;
        return;
      }
      if (!cells.some((cell) => typeof cell === 'number') && headerOf(cells, byYear, ANY_YEARS) !== null) {
        periods = new Map();
        undated = filled.join(', ');
        return;
      }
      const labelAt = texts.findIndex((text) => text !== '');
      const label = texts[labelAt];
      if (undated !== null && label !== undefined && match(label).kind === 'match')
        staging.ignore('no-period', undated);
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
  const titles = texts.filter((text) =>
    /tidsserie|årsgjennomsnitt|^kommune.{0,3}\.|^fylke.{0,3}\./i.test(text),
  );
  const isSeries = texts.some((text) => /(helt|delvis) ledige|tidsserie/i.test(text));
  const isNav = isSeries || textsOf(table.head).some((text) => /^kilde:?\s*nav\b/i.test(text));
  const byYear = titles.some((text) => BY_YEAR.test(text));
  const hasHeader = table.head.some(({ cells }) => headerOf(cells, byYear, ANY_YEARS) !== null);
  const ofKommuner = texts.some((text) => /^kommune.{0,3}\./i.test(text));
  if (!isNav || !hasHeader || !ofKommuner) return null;
  const [title] = titles;
  // «Menn», on a line of its own, makes the table one of men.
  const group = [sheetSubject(table.sheet ?? ''), ...texts].filter(
    (text) => !titles.includes(text) && text.length <= LONGEST_GROUP && isOfSome(text),
  );
  return blockReader(table, title ?? 'NAV', seriesOf([...titles, ...group]), byYear);
};
