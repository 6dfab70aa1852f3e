import { useState } from 'react';
import type { KeyResult } from '../../../shared/allocation/index.ts';
import { formatShare } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet, Criterion } from '../../../shared/model/criteria.ts';
import { focusBeside } from '../../components/focus-beside.ts';
import { Icon } from '../../components/icon.tsx';
import { indicatorName, indicatorShortName } from '../../store/indicator-name.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useCriteriaActs } from '../../store/use-edit-criteria.ts';
import { neutralText } from '../kriterier/neutral-text.ts';
import { MovedPersons } from './moved-persons.tsx';
import { SliderRow } from './slider-row.tsx';

interface Props {
  readonly criterion: Criterion;
}

/** The reach most sets stay within; a set that goes further gets the whole range of the contract. */
const usualReach = 0.5;
const widestReach = 2;

/** One criterion: how far it may move a number, the persons it really moves, and how many kommuner have a figure. */
export function CriterionRow({ criterion }: Props) {
  const { work: words, robustness: robust } = useWords();
  const store = useAppStore();
  const { edit, slide, now } = useCriteriaActs();
  const name = useApp((state) => indicatorName(state.indicators, criterion.indicator, state.language));
  const short = useApp((state) => indicatorShortName(state.indicators, criterion.indicator, state.language));
  const result = useApp((state) =>
    state.outcome?.kind === 'allocated'
      ? state.outcome.allocation.key.criteria.find((one) => one.id === criterion.id)
      : undefined,
  );
  const asked = useApp((state) => state.view?.kommuner.filter((one) => one.asked).length ?? 0);
  const [widest] = useState(criterion.reach > usualReach ? widestReach : usualReach);
  const neutral = result === undefined ? null : neutralText(result, words);
  const all = (): readonly Criterion[] => now()?.criteria ?? [];
  const reachIn = ({ criteria }: CriteriaSet): number =>
    criteria.find(({ id }) => id === criterion.id)?.reach ?? 0;
  const shown = (set: CriteriaSet, key: KeyResult | null): string => {
    const reach = reachIn(set);
    if (reach === 0) return words.off;
    if (criterion.scale !== 'index') return words.reach(formatShare(reach));
    const drawn = key?.criteria.find(({ id }) => id === criterion.id);
    // What has no ceiling is told by the most it does; where it does nothing, or nothing is reckoned, by its weight.
    return drawn === undefined || drawn.neutral !== null
      ? formatShare(reach)
      : words.reach(formatShare(drawn.largest));
  };
  const weight = useApp(
    (state) => state.view?.draft.criteria.criteria.reduce((sum, one) => sum + one.reach, 0) ?? 0,
  );
  const nominal = weight === 0 ? '' : robust.weightShare(formatShare(criterion.reach / weight));
  const coverage = result === undefined ? undefined : words.coverage(result.known, asked);
  return (
    <SliderRow
      label={criterion.direction === -1 ? `${short} ↓` : short}
      help={[name, criterion.direction === -1 ? words.lowCounts : '', nominal, coverage]
        .filter(Boolean)
        .join(' · ')}
      min={0}
      max={widest}
      step={0.01}
      value={reachIn}
      shown={shown}
      silent={neutral !== null}
      moved={
        neutral === null ? (
          <>
            <MovedPersons
              of={({ criteria }) => criteria.find(({ id }) => id === criterion.id)?.moved ?? null}
            />
            {result !== undefined && result.known < asked && (
              <span className="visually-hidden">, {coverage}</span>
            )}
          </>
        ) : (
          neutral
        )
      }
      onChange={(reach, visit) =>
        slide({ criteria: all().map((one) => (one.id === criterion.id ? { ...one, reach } : one)) }, visit)
      }
      after={
        <button
          type="button"
          className="quiet"
          aria-label={words.removeCriterion(name)}
          title={words.removeCriterion(name)}
          data-removes
          onClick={(event) => {
            focusBeside(event);
            edit({ criteria: all().filter((one) => one.id !== criterion.id) }, newVisit());
            void store.getState().flush();
          }}
        >
          <Icon name="cross" />
        </button>
      }
    />
  );
}
