import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import type { EditCriteria } from '../../store/use-edit-criteria.ts';
import { CriterionLine } from './criterion-line.tsx';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: EditCriteria;
}

/** The criteria, each with what it is set to and, beside it, what it really does. */
export function CriteriaTable({ set, edit }: Props) {
  const words = useWords().fordeling.kriterier;
  const key = useApp((state) => (state.outcome?.kind === 'allocated' ? state.outcome.allocation.key : null));
  const movedByAll = (key?.criteria ?? []).reduce((sum, one) => sum + one.moved, 0);
  const reachOfAll = set.criteria.reduce((sum, one) => sum + one.reach, 0);
  if (set.criteria.length === 0) return <p className="kriterier-none">{words.emptyTable}</p>;
  const head = (name: string, help: string) => (
    <>
      {name}
      <span className="unit">{help}</span>
    </>
  );
  return (
    <div className="criteria-scroll">
      <table className="plain-table criteria-table">
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{head(words.reach, words.reachHelp)}</th>
            <th scope="col">{head(words.nominal, words.nominalHelp)}</th>
            <th scope="col">{head(words.effective, words.effectiveHelp)}</th>
            <th scope="col" className="num">
              {words.moves}
            </th>
            <th scope="col" className="num">
              {words.coverage}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {set.criteria.map((criterion) => (
            <CriterionLine
              key={criterion.id}
              criterion={criterion}
              result={key?.criteria.find((one) => one.id === criterion.id) ?? null}
              reachOfAll={reachOfAll}
              movedByAll={movedByAll}
              change={(change, visit) =>
                edit(
                  {
                    criteria: set.criteria.map((one) =>
                      one.id === criterion.id ? { ...one, ...change } : one,
                    ),
                  },
                  visit,
                )
              }
              remove={(visit) =>
                edit({ criteria: set.criteria.filter((one) => one.id !== criterion.id) }, visit)
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
