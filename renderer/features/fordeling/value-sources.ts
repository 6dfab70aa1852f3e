import type { Measure } from '../../../shared/model/criteria.ts';
import { settledShareIndicator } from '../../../shared/model/measure-value.ts';
import { yearsOfSpan } from '../../../shared/model/pooled-value.ts';
import type { KommuneView, ValueView } from '../../../shared/model/round.ts';

/** A figure as it was read, and which. */
export interface ValueSource {
  readonly indicator: string;
  readonly period: string;
  readonly value: ValueView;
}

/** The figures behind a measure of a kommune: one, two where it is derived, or one a year where it is pooled. */
export function valueSources(
  { values }: Pick<KommuneView, 'values'>,
  { indicator, period }: Measure,
): readonly ValueSource[] {
  const read = (id: string, when: string): readonly ValueSource[] => {
    const value = values[id]?.[when];
    return value === undefined ? [] : [{ indicator: id, period: when, value }];
  };
  if (indicator === settledShareIndicator) return [...read('bosatt', period), ...read('anmodning', period)];
  const own = read(indicator, period);
  const span = yearsOfSpan(period);
  if (own.length > 0 || span === null) return own;
  return span.flatMap((year) => read(indicator, year));
}
