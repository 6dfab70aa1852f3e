import { hasWeights } from '../../../shared/model/has-weights.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { lockEffectText } from './lock-effect-text.ts';

/** Under the sum: what each lock does to the others, and who is in. */
export function WorkNotes() {
  const { work: words, robustness: robust } = useWords();
  const robustness = useApp((state) => state.robustness);
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const writing = useApp((state) => state.edits.lock?.kommunenummer ?? null);
  if (view === null) return null;
  const nameOf = (id: string): string => view.kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const effects = outcome?.kind === 'allocated' ? outcome.allocation.lockEffects : [];
  const lastYear = (id: string): number | null => {
    const { indicator, period } = view.draft.criteria.lastYear;
    return view.kommuner.find((one) => one.kommunenummer === id)?.values[indicator]?.[period]?.number ?? null;
  };
  const asked = view.kommuner.filter((one) => one.asked).length;
  return (
    <div className="work-notes">
      {effects.map((effect) => {
        const lock = view.draft.locks.find((one) => one.kommunenummer === effect.place);
        // A lock that is being written says so in its own panel, and is none before it is saved.
        if (effect.place === null || lock === undefined || effect.place === writing) return null;
        return (
          <p key={effect.place}>
            <Icon name="lock" solid />{' '}
            <b>
              {words.effectSentence(
                nameOf(effect.place),
                lock.number,
                lastYear(effect.place) === lock.number,
              )}
            </b>{' '}
            {lockEffectText(effect, nameOf, words)}
          </p>
        );
      })}
      <p className="muted">
        {words.sources(asked, view.kommuner.length)} {!hasWeights(view.draft.criteria) && robust.noWeights}
        {robustness !== null &&
          robust.note(
            robustness.draws,
            robustness.within.places,
            robustness.places.length,
            robustness.within.persons,
          )}
      </p>
    </div>
  );
}
