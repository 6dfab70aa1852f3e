import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { beyondTenth } from '../../../shared/model/beyond-tenth.ts';
import type { UnderTotal } from '../../../shared/model/under-totals.ts';
import { useWords } from '../../store/use-app.ts';

interface Props {
  readonly totals: readonly UnderTotal[];
  /** Persons of the target that are not placed, in every total. */
  readonly rest: number;
  /** The target in force, persons. */
  readonly inForce: number;
  readonly kommuner: readonly { readonly kommunenummer: string; readonly name: string }[];
}

/** The same criteria under several totals, with what a floor holds up and which totals the committee looks at again. */
export function TotalsTable({ totals, rest, inForce, kommuner }: Props) {
  const words = useWords().oppfolging;
  return (
    <>
      {totals.map(
        ({ total, conflict }) =>
          conflict !== null && (
            <p key={total} className="warn">
              {formatNumber(total + rest)}: {words.noAnswer(conflict.need, conflict.have)}
            </p>
          ),
      )}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.kommune}</th>
            {totals.map(({ total }) => (
              <th key={total} scope="col" className="num">
                {formatNumber(total + rest)}
                {beyondTenth(inForce, total + rest) && (
                  <>
                    {' '}
                    <span className="tag warn" title={words.beyond}>
                      ± 10 %
                    </span>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kommuner.map(({ kommunenummer, name }) => (
            <tr key={kommunenummer}>
              <th scope="row">{name}</th>
              {totals.map(({ total, numbers, held }) => (
                <td key={total} className="num">
                  {held.includes(kommunenummer) && <span className="muted">{words.held} </span>}
                  {numbers === null ? '–' : formatNumber(numbers[kommunenummer] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            {totals.map(({ total, numbers }) => (
              <td key={total} className="num">
                {numbers === null ? '–' : formatNumber(Object.values(numbers).reduce((all, n) => all + n, 0))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}
