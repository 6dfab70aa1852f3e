import type { Measure } from './criteria.ts';
import { type Topic, topicIndicator } from './innspill.ts';
import type { MeasuredValue } from './measured-value.ts';
import { pooledValue, yearsOfSpan } from './pooled-value.ts';
import type { KommuneView } from './round.ts';

/** Settled persons per 100 asked for, in the same period. */
export const settledShareIndicator = 'bosatt_av_anmodet';

const absent: MeasuredValue = { number: null, missing: null };

/**
 * The value of a measure for one kommune: imported, derived from two imported ones, pooled over a span of years, or an
 * assessment of innspill.
 * `{ number: null, missing: null }` where nothing was ever read.
 */
export function measureValue(kommune: KommuneView, measure: Measure): MeasuredValue {
  const topic = topicOf(measure.indicator);
  if (topic !== null) {
    const assessment = kommune.innspill.find((entry) => entry.topic === topic)?.assessment ?? null;
    return { number: assessment, missing: null };
  }
  if (measure.indicator === settledShareIndicator) return settledShare(kommune, measure.period);
  const own = kommune.values[measure.indicator]?.[measure.period];
  const span = yearsOfSpan(measure.period);
  return own ?? (span === null ? absent : pooledValue(kommune, measure.indicator, span));
}

function topicOf(indicator: string): Topic | null {
  for (const [topic, id] of Object.entries(topicIndicator))
    if (id === indicator) return Number(topic) as Topic;
  return null;
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
