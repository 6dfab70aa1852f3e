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

/**
 * The period a cell or a header names: '2022', or '2022-01' for a month. The first of January is a year's figure; a
 * quarter is its last month. null where there is none or several («2004-2006»).
 */
export function readPeriod(text: string): string | null {
  if (text.length > LONGEST) return null;
  const tidy = text.trim().replace(/\.0$/, '');
  const [, isoYear, isoMonth, isoDay] = /^((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?(?:[T ].*)?$/.exec(tidy) ?? [];
  if (isoYear !== undefined && isoMonth !== undefined) {
    return isoMonth === '01' && isoDay === '01' ? isoYear : monthText(isoYear, Number(isoMonth));
  }
  const [, compactYear, compactMonth] = /^((?:19|20)\d{2})[Mm]?(\d{2})$/.exec(tidy) ?? [];
  if (compactYear !== undefined) return monthText(compactYear, Number(compactMonth));
  const [, quarterYear, quarter] = /^((?:19|20)\d{2})\s*[KkQq]([1-4])$/.exec(tidy) ?? [];
  if (quarterYear !== undefined) return monthText(quarterYear, Number(quarter) * 3);
  const [, day, month, dottedYear] =
    /^(?:.*\D)?(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\D.*)?$/.exec(tidy) ?? [];
  if (dottedYear !== undefined) {
    return Number(day) === 1 && Number(month) === 1 ? dottedYear : monthText(dottedYear, Number(month));
  }
  const year = yearNamed(tidy);
  if (year === null) return null;
  const named = monthNamed(tidy);
  return named === null ? year : monthText(year, named);
}
