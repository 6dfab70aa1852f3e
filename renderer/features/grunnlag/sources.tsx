import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ImportView } from '../../../shared/model/round.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useSourceName } from '../../store/use-source-name.ts';

/** A table of countries has thousands of figures: the first say what kind it is. */
const mostNames = 12;

/** The files whose values are in the round, each with its checksum; one can be taken out again. */
export function Sources() {
  const words = useWords().basis;
  const store = useAppStore();
  const imports = useApp((state) => state.view?.imports) ?? [];
  const roundId = useApp((state) => state.roundId) ?? 0;
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const layouts: Readonly<Record<string, string>> = {
    ...words.layouts,
    register: words.registerLayout,
    round: words.roundLayout,
  };
  const named = useSourceName();
  const remove = async (one: ImportView): Promise<void> => {
    const state = store.getState();
    if (await state.write('import.remove', { roundId, importId: one.id }))
      state.say(words.removed(named(one.fileName, one)));
  };
  return (
    <section aria-labelledby="sources-title" className="block">
      <h2 id="sources-title">{words.sources}</h2>
      {imports.length === 0 ? (
        <p className="muted">{words.noSources}</p>
      ) : (
        <table className="plain-table sources">
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col" className="num">
                {words.values}
              </th>
              <th scope="col" className="num">
                {words.kommunerHead}
              </th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.remove}</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {named(one.fileName, one)}
                  <details className="checksum">
                    <summary>{words.checksum}</summary>
                    <code>{one.sha256}</code>
                  </details>
                </th>
                <td>
                  {layouts[one.layout] ?? words.exampleLayout}
                  {one.title !== null && <span className="muted"> · {named(one.title, one)}</span>}
                  <span className="source-figures">
                    {one.indicators
                      .slice(0, mostNames)
                      .map((id) => indicatorName(indicators, id, language))
                      .join(' · ')}
                    {one.indicators.length > mostNames &&
                      ` ${words.andMore(one.indicators.length - mostNames)}`}
                  </span>
                </td>
                <td className="num">{formatNumber(one.values)}</td>
                <td className="num">{formatNumber(one.kommuner)}</td>
                <td>{formatDate(one.at)}</td>
                <td>{one.who}</td>
                <td>
                  <Button
                    variant="tertiary"
                    aria-label={words.removeFile(named(one.fileName, one))}
                    onClick={() => void remove(one)}
                  >
                    {words.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
