import type { ReadContext, SeriesFound, StagedValue } from '../../../../shared/model/importing.ts';
import type { MissingKind } from '../../../../shared/model/missing-kind.ts';
import type { Register } from '../../register/index.ts';

/** How values of kommuner that have merged become one. */
type CarryOver = 'sum' | 'weighted-mean' | 'ask';

/** A value that stands in the file under a number of the other kommune structure. */
export interface ValueToCarry {
  readonly from: string;
  readonly value: StagedValue;
  readonly series: SeriesFound;
}

/** Persons add up; a share is weighed by inhabitants; of anything else nobody knows until the user has said it. */
const BY_UNIT: Readonly<Record<SeriesFound['unit'], CarryOver>> = {
  persons: 'sum',
  percent: 'weighted-mean',
  number: 'ask',
};

/** Which kind of missing the whole has where a part is missing: the one that hides most. */
const STRONGEST: readonly MissingKind[] = ['hidden', 'below-four', 'awaiting', 'not-yet', 'missing'];

const carryOverOf = (series: SeriesFound, context: ReadContext): CarryOver =>
  context.indicators?.find(({ id }) => id === series.indicator)?.carryOver ?? BY_UNIT[series.unit];

function weightedMean(
  parts: readonly ValueToCarry[],
  register: Register,
  context: ReadContext,
): number | null {
  const other = context.structure === 2020 ? 2024 : 2020;
  let [sum, weights] = [0, 0];
  for (const { from, value } of parts) {
    const weight = register.inhabitants(other, from, Number(value.period.slice(0, 4)));
    if (weight === null || value.number === null) return null;
    sum += weight * value.number;
    weights += weight;
  }
  return weights === 0 ? null : Number((sum / weights).toPrecision(12));
}

/**
 * The value of a kommune of this structure, from those that stood in its place in the other. Where only the number
 * changed it is the value itself; where several merged it is their sum or weighted mean, and missing when one of
 * them is. null where it cannot be told: a part is not in the file, or the indicator must be asked about.
 */
export function carryOver(
  kommunenummer: string,
  parts: readonly ValueToCarry[],
  register: Register,
  context: ReadContext,
): StagedValue | null {
  const [first] = parts;
  const expected = register.byNumber[context.structure].get(kommunenummer)?.counterparts ?? [];
  if (first === undefined || expected.length !== parts.length) return null;
  const carriedFrom = parts.map(({ from }) => from);
  const moved: StagedValue = { ...first.value, kommunenummer, carriedFrom };
  if (parts.length === 1) return moved;
  const rule = carryOverOf(first.series, context);
  if (rule === 'ask') return null;
  const kinds = parts.map(({ value }) => value.missing);
  const missing = STRONGEST.find((kind) => kinds.includes(kind)) ?? null;
  if (missing !== null) return { ...moved, number: null, missing };
  const number =
    rule === 'sum'
      ? parts.reduce((sum, { value }) => sum + (value.number ?? 0), 0)
      : weightedMean(parts, register, context);
  return number === null ? null : { ...moved, number, missing: null };
}
