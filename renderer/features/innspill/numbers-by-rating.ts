import type { Assessment, Topic } from '../../../shared/model/innspill.ts';
import { topicIndicator } from '../../../shared/model/innspill.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { reckon } from '../../store/outcome.ts';

export interface NumberByRating {
  readonly rating: Assessment | null;
  /** Persons; null where there is no allocation with it. */
  readonly number: number | null;
}

const ratings: readonly (Assessment | null)[] = [1, 2, 3, 4, 5, null];

/**
 * What these kommuner would get together at each assessment of a topic, all else as it is. Empty where the topic is no
 * criterion, or none of them is asked.
 */
export function numbersByRating(
  view: RoundView,
  topic: Exclude<Topic, 6>,
  kommuner: readonly string[],
): readonly NumberByRating[] {
  const counts = view.draft.criteria.criteria.some((one) => one.indicator === topicIndicator[topic]);
  const asked = view.kommuner.some((one) => one.asked && kommuner.includes(one.kommunenummer));
  if (!counts || !asked || view.target === null) return [];
  return ratings.map((rating) => {
    const outcome = reckon(withRating(view, topic, kommuner, rating), view.draft);
    if (outcome.kind !== 'allocated') return { rating, number: null };
    const { numbers } = outcome.allocation;
    return { rating, number: kommuner.reduce((sum, id) => sum + (numbers[id] ?? 0), 0) };
  });
}

const withRating = (
  view: RoundView,
  topic: Exclude<Topic, 6>,
  kommuner: readonly string[],
  assessment: Assessment | null,
): RoundView => ({
  ...view,
  kommuner: view.kommuner.map((kommune) =>
    kommuner.includes(kommune.kommunenummer)
      ? {
          ...kommune,
          innspill: [
            ...kommune.innspill.filter((one) => one.topic !== topic),
            { topic, text: '', assessment, source: '', date: null },
          ],
        }
      : kommune,
  ),
});
