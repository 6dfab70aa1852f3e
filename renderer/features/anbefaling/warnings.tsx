import { Icon } from '../../components/icon.tsx';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { packageWarnings } from './package-warnings.ts';

export function Warnings() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  if (view === null || outcome?.kind !== 'allocated') return null;
  const name = (id: string): string => indicatorName(indicators, id, language);
  const warnings = packageWarnings(view, outcome.allocation, name, words);
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
    </section>
  );
}
