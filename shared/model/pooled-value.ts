import type { MeasuredValue } from './measured-value.ts';
import type { KommuneView } from './round.ts';

/** The series that holds how many persons a share is of. */
const personsBehind: Readonly<Record<string, string>> = { intro_resultat: 'intro_personer' };

/** Results of the introduction programme are missing or hidden for most kommuner in one year; three years hold more. */
const yearsPooled = 3;

type Values = Pick<KommuneView, 'values'>;

/** The years of '2019..2021'; null for a period that is no span, or runs backwards. */
export function yearsOfSpan(period: string): readonly string[] | null {
  const match = /^(\d{4})\.\.(\d{4})$/.exec(period);
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (last < first) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/**
 * A share over several years: of all the persons in them, how many per cent. Each year counts by its persons. A year
 * that lacks its share or its number of persons is left out, never read as zero; where all do, the value is missing
 * in the way of the latest that says why. A figure without persons behind it cannot be pooled.
 */
export function pooledValue(kommune: Values, indicator: string, years: readonly string[]): MeasuredValue {
  const shares = kommune.values[indicator] ?? {};
  const counts = kommune.values[personsBehind[indicator] ?? ''] ?? {};
  let [sum, persons] = [0, 0];
  for (const year of years) {
    const share = shares[year]?.number ?? null;
    const count = counts[year]?.number ?? null;
    if (share === null || count === null) continue;
    sum += share * count;
    persons += count;
  }
  if (persons > 0) return { number: sum / persons, missing: null, persons };
  const missing = years.flatMap((year) => [counts[year]?.missing ?? null, shares[year]?.missing ?? null]);
  return { number: null, missing: missing.findLast((kind) => kind !== null) ?? null };
}

/**
 * The latest three years before the round's own in which an indicator can be pooled: '2018..2020'. null where it has
 * no persons behind it, or nobody has imported them.
 */
export function latestSpan(indicator: string, year: number, kommuner: readonly Values[]): string | null {
  const behind = personsBehind[indicator];
  if (behind === undefined) return null;
  const known = kommuner.flatMap(({ values }) =>
    Object.entries(values[indicator] ?? {})
      .filter(
        ([period, { number }]) => number !== null && (values[behind]?.[period]?.number ?? null) !== null,
      )
      .map(([period]) => Number(period)),
  );
  const last = Math.max(...known.filter((period) => Number.isInteger(period) && period < year), 0);
  return last === 0 ? null : `${last - yearsPooled + 1}..${last}`;
}
