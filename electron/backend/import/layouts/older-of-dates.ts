import type { ColumnMapping } from '../../../../shared/model/importing.ts';
import { countsUpTheYear } from './guess-column.ts';

type Mapped = ColumnMapping['columns'][number];

/** «Per 1.2», «(oppdatert 20.11)»: a day without its year. */
const DAY = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.?(?![.\d])/;

/** A number that grows with the day; null where a header names none. */
function dayOf(header: string): number | null {
  const [, day, month] = DAY.exec(header) ?? [];
  return day === undefined || month === undefined ? null : Number(month) * 100 + Number(day);
}

/**
 * Of columns with the same figure of the same year as it stood on different days («Vedtak per 1.2», «Vedtak per 1.3»), those
 * that a later one has overtaken. What is counted up through a year is the year's as it stood last.
 */
export const olderOfDates = (
  mapped: readonly Mapped[],
  headerOf: (column: number) => string,
): ReadonlySet<number> =>
  new Set(
    mapped
      .filter((own) => {
        const day = dayOf(headerOf(own.column));
        return (
          day !== null &&
          countsUpTheYear(own.indicator) &&
          mapped.some((other) => {
            const isSame = other.indicator === own.indicator && other.period === own.period;
            return isSame && (dayOf(headerOf(other.column)) ?? 0) > day;
          })
        );
      })
      .map(({ column }) => column),
  );
