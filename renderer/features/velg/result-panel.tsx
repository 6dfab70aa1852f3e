import { joinNames } from '../../../shared/i18n/join-names.ts';
import { ruleText } from '../../../shared/i18n/rule-text.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { useWords } from '../../store/use-app.ts';
import { CandidateOutcomes } from './candidate-outcomes.tsx';
import { GoodSets } from './good-sets.tsx';
import { RuleEffects } from './rule-effects.tsx';

interface Props {
  readonly call: SelectionCall;
  readonly outcome: SelectionOutcome;
}

/** The best set and what the rules cost, candidate for candidate, rule for rule, and the sets that are nearly as good. */
export function ResultPanel({ call, outcome }: Props) {
  const words = useWords().velg;
  const { selection, outside } = outcome;
  const nameOf = (id: string) => call.candidates.find((one) => one.id === id)?.name ?? id;
  const names = (ids: readonly string[]) => joinNames(ids.map(nameOf), words.and);
  const rules = (ids: readonly string[]) =>
    joinNames(
      call.rules.filter(({ id }) => ids.includes(id)).map((rule) => ruleText(words.ruleText, call, rule)),
      words.and,
    );
  // Those that lack the same are told of together.
  const left = [...Map.groupBy(outside, ({ lacks }) => JSON.stringify(lacks))].map(([key, alike]) => (
    <p key={key} className="warn">
      {words.outside(words.lacks(names(alike.map(({ id }) => id)), alike[0]?.lacks ?? []))}
    </p>
  ));
  if (selection === null)
    return (
      <div className="velg-result">
        <p>{words.tooFew(call.size)}</p>
        {left}
      </div>
    );
  const { best, bestWithoutRules, price, drops, ties } = selection;
  return (
    <div className="velg-result">
      {left}
      <p className="muted">
        {selection.method === 'solver'
          ? words.solved
          : words.examined(selection.examined ?? 0, selection.feasible ?? 0)}
      </p>
      <div className="velg-best">
        <section className="block" aria-labelledby="velg-best">
          <h2 id="velg-best">{words.best}</h2>
          {best === null ? (
            <>
              <p className="warn">{words.noSet}</p>
              <p>{words.drops(drops.map(rules).join(` ${words.or} `))}</p>
            </>
          ) : (
            <>
              <ul className="velg-set">
                {best.ids.map((id) => (
                  <li key={id}>{nameOf(id)}</li>
                ))}
              </ul>
              <p>
                {words.value1(best.value)} {price !== null && price > 0 && words.price(price)}
              </p>
              {ties.length > 0 && <p className="warn">{words.ties(ties.length)}</p>}
            </>
          )}
        </section>
        <section className="block" aria-labelledby="velg-free">
          <h2 id="velg-free">{words.bestFree}</h2>
          {price === 0 ? (
            <p>{words.sameFree}</p>
          ) : (
            <>
              <p>{names(bestWithoutRules.ids)}</p>
              <p>
                {words.value1(bestWithoutRules.value)}{' '}
                {bestWithoutRules.breaks.length > 0 && words.breaks(rules(bestWithoutRules.breaks))}
              </p>
            </>
          )}
        </section>
      </div>
      <CandidateOutcomes call={call} outcome={outcome} names={names} />
      <RuleEffects call={call} selection={selection} names={names} />
      <GoodSets call={call} selection={selection} names={names} />
    </div>
  );
}
