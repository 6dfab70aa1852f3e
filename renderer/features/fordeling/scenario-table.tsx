import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { changeClass } from './change-class.ts';
import { bareNumber } from './copy-table.ts';
import { ScenarioHead } from './scenario-head.tsx';
import { scenarioColumns } from './scenario-numbers.ts';

interface Props {
  /** Works on this one again, in the table. */
  readonly open: (id: number, recommended: boolean) => void;
}

/** The scenarios side by side: the same rows, one column each, and where they differ from the recommendation. */
export function ScenarioTable({ open }: Props) {
  const { fordeling, work } = useWords();
  const words = fordeling.scenarios;
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const columns = useMemo(() => (view === null ? [] : scenarioColumns(view, outcome)), [view, outcome]);
  if (view === null) return null;
  const main = columns.find(({ draft }) => draft.recommended)?.numbers ?? null;
  const changeOf = (numbers: Readonly<Record<string, number>> | null, id: string): number | null =>
    numbers === null || main === null ? null : (numbers[id] ?? 0) - (main[id] ?? 0);
  const rows = view.kommuner
    .filter((kommune) => kommune.asked)
    .map((kommune) => ({
      ...kommune,
      different: columns.some(({ numbers }) => (changeOf(numbers, kommune.kommunenummer) ?? 0) !== 0),
    }))
    .sort((a, b) => (main?.[b.kommunenummer] ?? 0) - (main?.[a.kommunenummer] ?? 0));
  const shown = onlyDifferent ? rows.filter((row) => row.different) : rows;
  const sums = new Set(columns.flatMap(({ sum }) => (sum === null ? [] : [sum])));
  const [onlySum] = sums;

  const copy = (): void => {
    const head = [work.columns.kommune, ...columns.map(({ draft }) => draft.name)];
    const lines = [
      ...shown.map(({ name, kommunenummer }) => [
        name,
        ...columns.map(({ numbers }) => bareNumber(numbers?.[kommunenummer] ?? null)),
      ]),
      [words.sum, ...columns.map(({ sum }) => bareNumber(sum))],
    ];
    const text = [head, ...lines].map((line) => line.join('\t')).join('\r\n');
    const { say } = store.getState();
    void navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };

  return (
    <section className="scenario-pane" aria-labelledby="scenario-title">
      <header className="scenario-bar">
        <h2 id="scenario-title">{words.title}</h2>
        <label className="check">
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={(event) => setOnlyDifferent(event.target.checked)}
          />
          {words.onlyDifferent}
        </label>
        <Button variant="tertiary" onClick={copy}>
          {words.copy}
        </Button>
      </header>
      <ScrollRegion label={words.caption} className="table-scroll">
        <table className="grid scenario-grid">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="col-kommune">
                <span className="scenario-corner">{work.columns.kommune}</span>
              </th>
              {columns.map((column) => (
                <ScenarioHead
                  key={column.draft.id}
                  column={column}
                  open={() => open(column.draft.id, column.draft.recommended)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ kommunenummer, name, different }) => (
              <tr key={kommunenummer} data-different={different || undefined}>
                <th scope="row" className="col-kommune">
                  {name}
                </th>
                {columns.map(({ draft, numbers }) => {
                  const change = changeOf(numbers, kommunenummer);
                  const number = numbers?.[kommunenummer];
                  return (
                    <td key={draft.id} data-changed={(change !== null && change !== 0) || undefined}>
                      <span className="proposal">{number === undefined ? '–' : formatNumber(number)}</span>
                      <span className={`difference ${changeClass(change)}`}>
                        {change === null || change === 0 ? '' : formatChange(change)}
                        {change !== null && change !== 0 && (
                          <span className="visually-hidden"> {words.difference('')}</span>
                        )}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="col-kommune">
                {words.sum}
              </th>
              {columns.map(({ draft, sum }) => (
                <td key={draft.id}>
                  <span className="proposal">{sum === null ? '–' : formatNumber(sum)}</span>
                  <span className="difference" />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <p className="work-notes">
        {sums.size === 1 && onlySum !== undefined ? words.sumsEqual(onlySum) : words.sumsDiffer}{' '}
        {rows.every((row) => !row.different) && words.allSame}
      </p>
    </section>
  );
}
