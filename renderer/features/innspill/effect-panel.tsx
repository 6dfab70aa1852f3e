import { Button } from '@digdir/designsystemet-react';
import { type Topic, topicIndicator } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { newCriterion } from '../../store/new-criterion.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { changeClass } from '../fordeling/change-class.ts';
import { innspillEffects } from './innspill-effects.ts';

/** What each assessment does to this kommune's number, in persons, as it is made. */
export function EffectPanel({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const store = useAppStore();
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const indicators = useApp((state) => state.indicators);
  const outcome = useApp((state) => state.outcome);
  if (set === null || outcome?.kind !== 'allocated') return null;
  const number = outcome.allocation.numbers[kommune.kommunenummer];
  const makeCriterion = (topic: Exclude<Topic, 6>): void => {
    const { stored, editCriteria, flush, say } = store.getState();
    const indicator = indicators.find((one) => one.id === topicIndicator[topic]);
    if (stored === null || indicator === undefined) return;
    editCriteria({ ...set, criteria: [...set.criteria, newCriterion(indicator, stored)] }, newVisit());
    void flush();
    say(words.madeCriterion(words.topic[topic]));
  };
  return (
    <section className="effect" aria-labelledby="effect-title">
      <h2 id="effect-title">{words.effect}</h2>
      {!kommune.asked || number === undefined ? (
        <p className="muted">{words.effectNotAsked}</p>
      ) : (
        <>
          <p className="effect-number">{words.effectNow(kommune.name, number)}</p>
          <dl>
            {innspillEffects(kommune, set, outcome.allocation, indicators).map(({ topic, tenths, why }) => (
              <div key={topic}>
                <dt>{words.topic[topic]}</dt>
                <dd>
                  {why === 'counts' ? (
                    <b className={changeClass(tenths)}>{words.effectPersons(tenths)}</b>
                  ) : why === 'unrated' ? (
                    <span className="muted">{words.effectUnrated}</span>
                  ) : (
                    <>
                      <span className="muted">{words.effectNone}</span>{' '}
                      <Button
                        variant="tertiary"
                        aria-label={`${words.makeCriterion}: ${words.topic[topic]}`}
                        onClick={() => makeCriterion(topic)}
                      >
                        {words.makeCriterion}
                      </Button>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
