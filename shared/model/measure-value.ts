import type { Measure } from './criteria.ts';
import { type Topic, topicIndicator } from './innspill.ts';
import type { MeasuredValue } from './measured-value.ts';
import { pooledValue, yearsOfSpan } from './pooled-value.ts';
import type { KommuneView } from './round.ts';

/** Settled persons per 100 asked for, in the same period. */
export const settledShareIndicator = 'bosatt_av_anmodet';

/** By the indicator its assessments stand as. Made once: each move of a slider asks for every value. */
const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topicIndicator).map(([topic, id]) => [id, Number(topic) as Topic]),
);

const absent: MeasuredValue = { number: null, missing: null };

/**
 * The value of a measure for one kommune: imported, derived from two imported ones, pooled over a span of years, or an
 * assessment of innspill.
 * `{ number: null, missing: null }` where nothing was ever read.
 */
export function measureValue(kommune: KommuneView, measure: Measure): MeasuredValue {
  const topic = topics.get(measure.indicator);
  if (topic !== undefined) {
    const assessment = kommune.innspill.find((entry) => entry.topic === topic)?.assessment ?? null;
    return { number: assessment, missing: null };
  }
  if (measure.indicator === settledShareIndicator) return settledShare(kommune, measure.period);
  const own = kommune.values[measure.indicator]?.[measure.period];
  if (own !== undefined) return own;
  const span = yearsOfSpan(measure.period);
  return span === null ? absent : pooledValue(kommune, measure.indicator, span);
}

/** Where one of the two is missing, so is the share: a hidden number is never derived from another. */
function settledShare(kommune: KommuneView, period: string): MeasuredValue {
  const settled = kommune.values.bosatt?.[period] ?? absent;
  const asked = kommune.values.anmodning?.[period] ?? absent;
  if (settled.number === null) return settled;
  if (asked.number === null) return asked;
  if (asked.number === 0) return { number: null, missing: 'not-asked' };
  return { number: (100 * settled.number) / asked.number, missing: null };
}
