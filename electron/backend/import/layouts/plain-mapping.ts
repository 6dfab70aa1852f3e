import type {
  ColumnMapping,
  PlainColumn,
  ReadContext,
  SeriesFound,
} from '../../../../shared/model/importing.ts';
import { ImportFailure } from '../import-failure.ts';
import { saysPartOfYear } from '../staging/part-of-year.ts';
import { readPeriod } from '../staging/read-period.ts';
import { cellText } from '../table.ts';
import type { KommuneColumn } from './find-kommune-column.ts';
import { guessColumn, isOfWholeYear, isPeriodHeader, periodInYear } from './guess-column.ts';
import { KNOWN_UNITS } from './known-series.ts';
import type { TableToRecognise } from './layout.ts';
import { isOnlySome } from './only-some.ts';
import { isOtherMeasure } from './other-measure.ts';
import type { PlainHeaders } from './plain-headers.ts';
import { hasRevisedBeside } from './revised-beside.ts';

const SAMPLES = 5;

/** A column of values and what it holds. */
export interface ValueColumn {
  readonly column: number;
  readonly period: string;
  readonly series: SeriesFound;
}

/** The columns of a plain table, with their first values. */
export function columnsOf(
  { head, lineOf }: TableToRecognise,
  { firstRow, headers }: PlainHeaders,
): readonly PlainColumn[] {
  const data = head.filter(({ row }) => row >= firstRow);
  return headers.map((header, column) => ({
    column,
    ...(lineOf === null ? {} : { row: lineOf(column) }),
    header,
    samples: data
      .map(({ cells }) => cellText(cells[column]).slice(0, 60))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  }));
}

/** What the headers say; a header that names no year takes the year that is the sheet's own name, where it is one. */
export function guessMapping(
  columns: readonly PlainColumn[],
  kommune: KommuneColumn,
  context: ReadContext,
  { sheetYear, titles }: { readonly sheetYear: string | null; readonly titles: readonly string[] },
): {
  readonly mapping: ColumnMapping;
  readonly undated: readonly string[];
  readonly unclear: readonly string[];
} {
  const others = columns.filter(({ column }) => column !== kommune.column && column !== kommune.nameColumn);
  const period = others.find(
    ({ header, samples }) => isPeriodHeader(header) && samples.every((sample) => readPeriod(sample) !== null),
  );
  const undated: string[] = [];
  const unclear: string[] = [];
  const headers = columns.map(({ header }) => header);
  const guessed = others.flatMap(({ column, header }) => {
    const guess = column === period?.column ? null : guessColumn(header, context);
    if (guess === null || isOnlySome(guess.indicator, titles, headers)) return [];
    const ofYear = yearsNamed(header) ? !saysPartOfYear(header) : isOfWholeYear(header, context);
    const ofRow = period === undefined || !ofYear ? null : '';
    const ofSheet =
      sheetYear === null || yearsNamed(header) ? null : periodInYear(header, sheetYear, context);
    const named = guess.period ?? (period === undefined ? ofSheet : ofRow);
    // Without a year in the header, the row or the sheet's name there is no telling what the numbers are of.
    if (named === null) {
      undated.push(header);
      return [];
    }
    if (
      hasRevisedBeside(guess.indicator, named, header, columns) ||
      isOtherMeasure(guess.indicator, titles, headers)
    ) {
      unclear.push(header);
      return [];
    }
    return [{ column, indicator: guess.indicator, period: named }];
  });
  const mapping = {
    kommune: kommune.column,
    columns: guessed,
    ...(period === undefined ? {} : { period: period.column }),
  };
  return { mapping, undated, unclear };
}

/** Whether a header speaks of a time, even if it cannot be told which («2022/2023»). */
export const yearsNamed = (header: string): boolean => /(?:19|20)\d{2}/.test(header);

/** A mapping the user has made; throws where it points outside the table. */
export function checkedMapping(mapping: ColumnMapping, columns: readonly PlainColumn[]): ColumnMapping {
  const used = [mapping.kommune, ...mapping.columns.map(({ column }) => column)];
  if (mapping.period !== undefined) used.push(mapping.period);
  const outside = used.find((column) => column < 0 || column >= columns.length);
  if (outside !== undefined) {
    throw new ImportFailure('mapping-invalid', { column: outside + 1, expected: columns.length });
  }
  return mapping;
}

/** What a column holds, from the indicator it is mapped to. */
export function seriesOf(indicator: string, header: string, context: ReadContext): SeriesFound {
  const own = context.indicators?.find(({ id }) => id === indicator);
  return {
    indicator,
    label: header,
    unit: KNOWN_UNITS.get(indicator) ?? own?.unit ?? 'number',
    known: own !== undefined || KNOWN_UNITS.has(indicator),
  };
}
