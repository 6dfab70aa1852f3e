import type { PlainColumn } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { readPeriod } from '../staging/read-period.ts';
import { type Cell, cellText } from '../table.ts';

/** Over a column with a part of the year, beside one with the year. */
const WITHIN_YEAR = /^((måned|månad|maaned|mnd\.?)[ -]?(s?nummer|s?nr\.?)?|kvartal|halvår|tertial|uke|veke)$/;
/** Where a number alone is that of a month: the fifth week is none. */
const MONTH = /^(måned|månad|maaned|mnd)/;
/** Over a column that says of whom a row is, or of which part of the kommune. */
const GROUP = /^(kjønn|alder|aldersgruppe|aldersgrupper|bydel|bydeler|bydelsnavn|krets|grunnkrets)$/;
/** What stands there in a row of all. */
const ALL =
  /^(begge|begge kjønn|kjønn i alt|kjønn samlet|alle|alle aldre|alle aldrar|alder i alt|i alt|totalt?|samlet|samla|sum|hele kommunen|heile kommunen|[-.]?)$/;

/** What the rows of a plain table say of their own time and group, by the headers. */
export interface RowParts {
  /** The period of a row; null where it cannot be told. */
  readonly period: (cells: readonly Cell[], year: number) => string | null;
  /** The period of a row in a column of that period; '' where its part of the year cannot be told. */
  readonly within: (cells: readonly Cell[], period: string) => string;
  /** What the row says of its part of the year; '' where it says nothing. */
  readonly partText: (cells: readonly Cell[]) => string;
  /** Of whom the row is, where it is of some only; null where it is of all. */
  readonly group: (cells: readonly Cell[]) => string | null;
}

/**
 * The part of a year that a cell names, in a column with that header (folded): «2» under «måned» and «1. kvartal» are
 * 2024-02 and 2024-03. null where it names none.
 */
export function periodWithin(part: string, header: string, year: string): string | null {
  const isNumber = /^\d{1,2}$/.test(part);
  const isPart = header === 'kvartal' || header === 'tertial' || header === 'halvår';
  if (isNumber && !isPart && !MONTH.test(header)) return null;
  const text = !isNumber
    ? `${part} ${year}`
    : isPart
      ? `${part}. ${header} ${year}`
      : `${year}-${part.padStart(2, '0')}`;
  // «1. januar» alone is a year’s figure, and a month of it is written so here: «2024-01».
  const period = readPeriod(text);
  return period?.includes('-') === true && period.slice(0, 4) === readPeriod(year) ? period : null;
}

export function rowParts(columns: readonly PlainColumn[]): RowParts {
  const named = columns.map(({ column, header }) => ({ column, header: foldName(header) }));
  const part = named.find(({ header }) => WITHIN_YEAR.test(header));
  const groups = named.filter(({ header }) => GROUP.test(header));
  const partText = (cells: readonly Cell[]): string =>
    part === undefined ? '' : cellText(cells[part.column]);
  return {
    partText,
    within: (cells, period) => {
      const text = partText(cells);
      if (part === undefined || text === '' || !/^\d{4}$/.test(period)) return period;
      return periodWithin(text, part.header, period) ?? '';
    },
    period: (cells, year) => {
      const period = readPeriod(cellText(cells[year]));
      if (part === undefined || part.column === year || period === null || period.length > 4) return period;
      const text = cellText(cells[part.column]);
      return text === '' ? period : periodWithin(text, part.header, period);
    },
    group: (cells) =>
      groups.map(({ column }) => cellText(cells[column])).find((text) => !ALL.test(foldName(text))) ?? null,
  };
}
