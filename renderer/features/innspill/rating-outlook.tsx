import { useMemo } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Assessment, Topic } from '../../../shared/model/innspill.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { innspillEffects } from './innspill-effects.ts';
import { numbersByRating } from './numbers-by-rating.ts';
import { ratingWords } from './rating-words.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly topic: Exclude<Topic, 6>;
  /** Those the assessment is for: one kommune, or all of a region. */
  readonly kommuner: readonly string[];
  readonly value: Assessment | null;
}

/** What the assessment does to the number, in persons, where it is given: now, and at each of the others. */
export function RatingOutlook({ topic, kommuner, value }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const indicators = useApp((state) => state.indicators);
  const members = kommuner.join(' ');
  const numbers = useMemo(
    () => (view === null ? [] : numbersByRating(view, topic, members.split(' '))),
    [view, topic, members],
  );
  if (view === null || outcome?.kind !== 'allocated') return null;
  if (numbers.length === 0) return <p className="muted">{own.noOutlook}</p>;
  const tenths = view.kommuner
    .filter((one) => kommuner.includes(one.kommunenummer))
    .flatMap((one) => innspillEffects(one, view.draft.criteria, outcome.allocation, indicators))
    .filter((effect) => effect.topic === topic)
    .reduce((sum, effect) => sum + effect.tenths, 0);
  const ratings = ratingWords(topic, words);
  return (
    <div className="outlook">
      <p>{kommuner.length === 1 ? own.effectNow(tenths) : own.effectRegion(tenths, kommuner.length)}</p>
      <table>
        <caption>{kommuner.length === 1 ? own.outlook : own.outlookRegion}</caption>
        <thead>
          <tr>
            {numbers.map(({ rating }) => (
              <th key={rating ?? 0} scope="col" data-now={rating === value || undefined}>
                {rating === null ? words.notRated : ratings[rating]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {numbers.map(({ rating, number }) => (
              <td key={rating ?? 0} data-now={rating === value || undefined}>
                {number === null ? '–' : formatNumber(number)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
