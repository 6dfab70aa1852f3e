import { useDeferredValue, useState } from 'react';
import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { indicatorShortName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { kommuneSteps } from './kommune-steps.ts';
import { StepsChart } from './steps-chart.tsx';
import { useKommuneName } from './use-kommune-name.ts';
import { useSteps } from './use-steps.ts';

/** As far as a weight is followed: the sliders go this far, or as far as the set itself. */
const usualMost = 0.5;
/** More changes than this are no sentence to read; they are opened by whoever wants them. */
const mostTold = 6;

/** The persons of one kommune as one weight grows, with the exact weights at which it gets one more or one fewer. */
export function StepsView({ kommunenummer }: { readonly kommunenummer: string }) {
  const words = useWords().robustness;
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const locked = useApp(
    (state) => state.view?.draft.locks.some((lock) => lock.kommunenummer === kommunenummer) ?? false,
  );
  const outcome = useDeferredValue(useApp((state) => state.outcome));
  const nameOf = useKommuneName();
  const [wanted, setWanted] = useState<string | null>(null);
  const counting =
    outcome?.kind === 'allocated'
      ? outcome.allocation.key.criteria.filter(({ neutral }) => neutral === null).map(({ id }) => id)
      : [];
  const chosen = wanted !== null && counting.includes(wanted) ? wanted : counting[0];
  const reach = set?.criteria.find(({ id }) => id === chosen)?.reach ?? 0;
  const most = Math.max(usualMost, reach);
  const found = useSteps(outcome?.kind === 'allocated' ? outcome.input : null, chosen ?? null, most);
  if (set === null || chosen === undefined || found?.feasible !== true) return null;
  const own = kommuneSteps(found, kommunenummer);
  const name = (id: string): string =>
    indicatorShortName(indicators, set.criteria.find((one) => one.id === id)?.indicator ?? id, language);
  const changes = own.slice(1).map((step, index) => {
    const change = step.number - (own[index]?.number ?? 0);
    return (
      <span key={step.from}>
        , {change > 0 ? words.stepMore(change) : words.stepFewer(-change)}{' '}
        <b title={formatNumber(100 * step.from, 6)}>{formatShare(step.from, 1)}</b>
      </span>
    );
  });
  const sentence = (
    <p>
      {words.stepStart(own[0]?.number ?? 0)}
      {changes}. {!found.exact && words.stepsNear}
    </p>
  );
  const numbers = own.map(({ number }) => number);
  return (
    <div className="steps">
      <header className="panel-head">
        <h3>{words.stepsTitle(nameOf(kommunenummer))}</h3>
        <select
          aria-label={words.stepsCriterion}
          value={chosen}
          onChange={(event) => setWanted(event.target.value)}
        >
          {counting.map((id) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
        </select>
      </header>
      <StepsChart steps={own} most={most} now={reach} />
      {own.length === 1 ? (
        <p>{locked ? words.stepsLocked : words.stepsNone}</p>
      ) : changes.length <= mostTold ? (
        sentence
      ) : (
        <>
          <p>{words.stepsMany(changes.length, Math.min(...numbers), Math.max(...numbers))}</p>
          <details>
            <summary>{words.stepsWhere}</summary>
            {sentence}
          </details>
        </>
      )}
    </div>
  );
}
