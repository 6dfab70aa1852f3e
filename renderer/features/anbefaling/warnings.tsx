import { Icon } from '../../components/icon.tsx';
import { indicatorShortName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { LotForm } from './lot-form.tsx';
import { minorsTies } from './minors-ties.ts';
import { packageWarnings } from './package-warnings.ts';

/** What to look at first; where a lot must be drawn, the place to write it down. */
export function Warnings() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  if (view === null || outcome?.kind !== 'allocated') return null;
  const name = (id: string): string => indicatorShortName(indicators, id, language);
  const warnings = packageWarnings(view, outcome.allocation, name, words);
  const ties = outcome.allocation.ties.filter((tie) => tie.decided === 'provisional-order');
  return (
    <section aria-labelledby="warnings-title" className="block">
      <h2 id="warnings-title">{words.package.warnings}</h2>
      {warnings.length === 0 ? (
        <p className="ok">
          <Icon name="check" /> {words.package.noWarnings}
        </p>
      ) : (
        <ul className="warnings">
          {warnings.map((warning) => (
            <li key={warning} className="warn">
              <Icon name="warning" /> <span>{warning}</span>
            </li>
          ))}
        </ul>
      )}
      {ties.map((tie) => (
        <LotForm key={tie.places.join()} tie={tie} />
      ))}
      {minorsTies(view, outcome.allocation).map(({ part, tie }) => (
        <LotForm key={`${part} ${tie.places.join()}`} tie={tie} among={part} />
      ))}
    </section>
  );
}
