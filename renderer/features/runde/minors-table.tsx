import { Button } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { type MinorsGroup, minorsView } from '../../../shared/model/minors.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly asked: readonly KommuneView[];
  /** Kommunenummer of those that take them, as they stand in the form. */
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** Who takes them, and what each gets by the plan that is saved. */
export function MinorsTable({ asked, chosen, choose }: Props) {
  const words = useWords();
  const own = words.robustness.minors;
  const plan = useApp((state) => state.view?.minors ?? null);
  const outcome = useApp((state) => state.outcome);
  const answer = useMemo(
    () =>
      outcome?.kind === 'allocated' ? minorsView(plan, asked, outcome.allocation.places)?.answer : undefined,
    [plan, asked, outcome],
  );
  const groupNames: Readonly<Record<MinorsGroup, string>> = {
    '15-18': own.aged15to18,
    'under-15': own.under15,
  };
  const nameOf = (id: string): string => groupNames[id as MinorsGroup];
  const parts = answer?.feasible === true ? answer.parts : [];
  const sum = (numbers: Readonly<Record<string, number>>): number =>
    Object.values(numbers).reduce((all, number) => all + number, 0);
  return (
    <>
      {answer?.feasible === false && (
        <p className="warn" role="alert">
          {own.full(nameOf(answer.part), answer.conflict.need, answer.conflict.have)}
        </p>
      )}
      <div className="minors-choose">
        <h3>{own.who}</h3>
        <Button variant="tertiary" onClick={() => choose(asked.map((one) => one.kommunenummer))}>
          {own.all}
        </Button>
        <Button variant="tertiary" onClick={() => choose([])}>
          {own.none}
        </Button>
      </div>
      <table className="plain-table minors">
        <thead>
          <tr>
            <th scope="col">{words.work.columns.kommune}</th>
            <th scope="col" className="num">
              {words.work.columns.proposal}
            </th>
            <th scope="col" className="num">
              {own.told}
            </th>
            {parts.map(({ id }) => (
              <th key={id} scope="col" className="num">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map(({ kommunenummer, name, capacity }) => {
            const number =
              outcome?.kind === 'allocated' ? outcome.allocation.numbers[kommunenummer] : undefined;
            return (
              <tr key={kommunenummer}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(kommunenummer)}
                      onChange={(event) =>
                        choose(
                          event.target.checked
                            ? [...chosen, kommunenummer]
                            : chosen.filter((one) => one !== kommunenummer),
                        )
                      }
                    />{' '}
                    {name}
                  </label>
                </th>
                <td className="num">{number === undefined ? '–' : formatNumber(number)}</td>
                <td className="num">
                  {typeof capacity?.minors === 'number' ? formatNumber(capacity.minors) : '–'}
                </td>
                {parts.map((part) => {
                  const persons = part.answer.numbers[kommunenummer];
                  return (
                    <td key={part.id} className="num">
                      {persons === undefined ? '' : <b>{formatNumber(persons)}</b>}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        {parts.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{own.sum}</th>
              <td />
              <td />
              {parts.map((part) => (
                <td key={part.id} className="num">
                  <b>{formatNumber(sum(part.answer.numbers))}</b>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}
