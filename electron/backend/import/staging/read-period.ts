import { lastMonthOfPart, saysPartOfYear } from './part-of-year.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const MONTH_WORD =
  /(?:^|[^a-zæøå])(januar|jan|februar|feb|mars|mar|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|desember|des)(?=$|[^a-zæøå])/i;

const monthText = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

/** The month, 1–12, that a word or its beginning names; null where there is none. Bokmål and nynorsk agree. */
export function monthNamed(text: string): number | null {
  const word = MONTH_WORD.exec(text)?.[1]?.slice(0, 3).toLowerCase();
  return word === undefined ? null : MONTHS.indexOf(word) + 1;
}

/** A year, 1900–2099, that stands in a text; null where there is none or more than one. */
export function yearNamed(text: string): string | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g);
  const [year, ...more] = new Set(years ?? []);
  return year === undefined || more.length > 0 ? null : year;
}

/** Longer than any header that is read by a person. */
const LONGEST = 500;

const YEAR = '((?:19|20)\\d{2})';
/** «2022-01», «2022M01», «202201», and with a day «2022-01-31». */
const YEAR_MONTH = new RegExp(`(?<!\\d)${YEAR}(?:-|\\s?[Mm])?(0[1-9]|1[0-2])(?:-(\\d{2}))?(?!\\d)`, 'g');
/** «31.01.2022». */
const DATE = new RegExp(`(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}(?!\\d)`, 'g');
/** «01/2022», «1.2022». */
const MONTH_YEAR = new RegExp(`(?<![\\d./]|\\d\\.\\s)(0?[1-9]|1[0-2])[./]${YEAR}(?!\\d)`, 'g');
/** «2021K4», «2021-Q4», «Q4 2021». */
const YEAR_QUARTER = new RegExp(`(?<!\\d)${YEAR}(?:\\s|\\s?[-/,.]\\s?)?[KkQq]([1-4])(?!\\d)`, 'g');
const QUARTER_YEAR = new RegExp(`(?<![\\p{L}\\d])[KkQq]([1-4])(?:\\s|\\s?[-/,.]\\s?)?${YEAR}(?!\\d)`, 'gu');
/** «2024T1», «T1 2024». */
const YEAR_TERTIAL = new RegExp(`(?<!\\d)${YEAR}(?:\\s|\\s?[-/,.]\\s?)?[Tt]([1-3])(?!\\d)`, 'g');
const TERTIAL_YEAR = new RegExp(`(?<![\\p{L}\\d])[Tt]([1-3])(?:\\s|\\s?[-/,.]\\s?)?${YEAR}(?!\\d)`, 'gu');
/** «2024H1», as SSB codes half a year, and «H1 2024». */
const YEAR_HALF = new RegExp(`(?<!\\d)${YEAR}(?:\\s|\\s?[-/,.]\\s?)?[Hh]([12])(?!\\d)`, 'g');
const HALF_YEAR = new RegExp(`(?<![\\p{L}\\d])[Hh]([12])(?:\\s|\\s?[-/,.]\\s?)?${YEAR}(?!\\d)`, 'gu');
/** «2024U05», «2024-W05»: a week is neither a year nor a month. */
const YEAR_WEEK = new RegExp(`(?<!\\d)${YEAR}(?:\\s|\\s?-\\s?)?[UuWw]\\d{1,2}(?!\\d)`, 'g');
/** «1. januar 2025»: the day that the inhabitants of a year are counted. */
const NEW_YEAR = new RegExp(`(?<!\\d)0?1\\.?\\s?jan(?:uar|\\.)?\\s${YEAR}(?!\\d)`, 'gi');
/** «Befolkning 1. januar» under or over its year. */
const NEW_YEARS_DAY = /(?<![\d.])0?1\.?\s?jan(?:uar|\.)?(?![\p{L}])/iu;
/** «2021/22», «2021–22»: two years in one, and not a month of the first. */
const TWO_YEARS = new RegExp(`(?<!\\d)${YEAR}\\s?[/–-]\\s?\\d{2}(?!\\d)`);

/** The months, quarters and dates that stand in a text in figures; null for one that no calendar has. */
function marked(text: string): ReadonlySet<string | null> {
  const found = new Set<string | null>();
  const each = (pattern: RegExp, period: (...parts: readonly string[]) => string | null): void => {
    for (const [, ...parts] of text.matchAll(pattern)) found.add(period(...parts));
  };
  const dated = (year = '', month = '', day = ''): string | null =>
    Number(day) === 1 && Number(month) === 1 ? year : monthText(year, Number(month));
  each(YEAR_MONTH, dated);
  each(DATE, (day, month, year) => dated(year, month, day));
  each(MONTH_YEAR, (month = '', year = '') => monthText(year, Number(month)));
  each(YEAR_QUARTER, (year = '', quarter) => monthText(year, Number(quarter) * 3));
  each(QUARTER_YEAR, (quarter, year = '') => monthText(year, Number(quarter) * 3));
  each(YEAR_TERTIAL, (year = '', tertial) => monthText(year, Number(tertial) * 4));
  each(TERTIAL_YEAR, (tertial, year = '') => monthText(year, Number(tertial) * 4));
  each(YEAR_HALF, (year = '', half) => monthText(year, Number(half) * 6));
  each(HALF_YEAR, (half, year = '') => monthText(year, Number(half) * 6));
  each(YEAR_WEEK, () => null);
  each(NEW_YEAR, (year = '') => year);
  return found;
}

/**
 * The period a cell or a header names: '2022', or '2022-01' for a month. The first of January is a year's figure; a
 * quarter, tertial or half a year is its last month. null where there is none or several («2004-2006», «januar–mars
 * 2022»), and where a part of the year is said that is none of these («uke 5 2022»).
 */
export function readPeriod(text: string): string | null {
  if (text.length > SHORT) return text.length > LONGEST ? null : periodIn(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const period = periodIn(text);
  if (remembered.size < REMEMBERED) remembered.set(text, period);
  return period;
}

/** Years and months come again on every line of a table: as many are remembered, none longer than this. */
const REMEMBERED = 2_000;
const SHORT = 12;
const remembered = new Map<string, string | null>();

/** The quarter, tertial or half a year in a text, on whichever side its year stands. */
function partIn(text: string): string | null {
  const year = TWO_YEARS.test(text) ? null : yearNamed(text);
  if (year === null) return null;
  const month = lastMonthOfPart(text.replace(new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g'), ' '));
  const named = monthNamed(text);
  return month === null || (named !== null && named !== month) ? null : monthText(year, month);
}

function periodIn(text: string): string | null {
  const tidy = text.trim().replace(/\.0$/, '');
  const [only, ...more] = marked(tidy);
  if (more.length > 0) return null;
  if (saysPartOfYear(tidy)) {
    const part = partIn(tidy);
    return only === undefined || only === part ? part : null;
  }
  if (only !== undefined) return only;
  const year = TWO_YEARS.test(tidy) ? null : yearNamed(tidy);
  if (year === null) return null;
  const named = monthNamed(tidy);
  const isNewYear = NEW_YEARS_DAY.test(tidy) && monthNamed(tidy.replace(NEW_YEARS_DAY, ' ')) === null;
  if (named === null || isNewYear) return year;
  const another = monthNamed(tidy.replace(MONTH_WORD, ' '));
  return another === null || another === named ? monthText(year, named) : null;
}
