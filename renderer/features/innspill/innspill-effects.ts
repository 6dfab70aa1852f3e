import type { Allocation } from '../../../shared/allocation/index.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { type Topic, topicIndicator } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';

export interface InnspillEffect {
  readonly topic: Exclude<Topic, 6>;
  /** Whole tenths of persons. */
  readonly tenths: number;
  readonly why: 'counts' | 'unrated' | 'no-criterion';
}

/** The topics shown beside the number: those that have an indicator of their own. */
const shown: readonly Exclude<Topic, 6>[] = [1, 2, 3, 4, 5];

/** What the assessments of a kommune do to its number: the very lines of its reasons. */
export function innspillEffects(
  kommune: Pick<KommuneView, 'kommunenummer' | 'innspill'>,
  set: Pick<CriteriaSet, 'criteria'>,
  allocation: Pick<Allocation, 'places'>,
  indicators: readonly Pick<Indicator, 'id'>[],
): readonly InnspillEffect[] {
  const reasons = allocation.places.find((place) => place.id === kommune.kommunenummer)?.reasons ?? [];
  const known = shown.filter((topic) => indicators.some((one) => one.id === topicIndicator[topic]));
  return known.map((topic) => {
    const criterion = set.criteria.find((one) => one.indicator === topicIndicator[topic]);
    if (criterion === undefined) return { topic, tenths: 0, why: 'no-criterion' };
    const rated = kommune.innspill.some((one) => one.topic === topic && one.assessment !== null);
    const tenths = reasons.find((reason) => reason.id === `criterion:${criterion.id}`)?.tenths ?? 0;
    return { topic, tenths, why: rated ? 'counts' : 'unrated' };
  });
}
