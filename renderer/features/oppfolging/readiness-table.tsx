import type { FollowUpRow, Readiness } from '../../../shared/model/decision.ts';
import { today } from '../../components/today.ts';
import { useNewest } from '../../components/use-newest.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { NumberCell, TextCell } from './saved-cell.tsx';

const none: Readiness = { persons: null, needs: '', date: null };

/** What each kommune can take on short notice and what it needs: the question of spring 2020. */
export function ReadinessTable({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const words = useWords().oppfolging;
  const sum = rows.reduce((all, { readiness }) => all + (readiness?.persons ?? 0), 0);
  return (
    <details className="block">
      <summary>{words.readiness(sum)}</summary>
      <p className="muted">{words.readinessHelp}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.kommune}</th>
            <th scope="col">{words.columns.readiness}</th>
            <th scope="col">{words.columns.needs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ReadinessRow key={row.kommunenummer} row={row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function ReadinessRow({ row: { kommunenummer, name, readiness } }: { readonly row: FollowUpRow }) {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const known = readiness ?? none;
  const change = useNewest(known, (next) =>
    store.getState().write('readiness.save', { roundId, kommunenummer, ...next }),
  );
  // The date is that of the last answer.
  const save = (part: Partial<Readiness>): void => void change((now) => ({ ...now, date: today(), ...part }));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NumberCell
          label={words.fieldOf(words.columns.readiness, name)}
          value={known.persons}
          save={(persons) => save({ persons })}
        />
      </td>
      <td>
        <TextCell
          label={words.fieldOf(words.columns.needs, name)}
          value={known.needs}
          save={(needs) => save({ needs })}
        />
      </td>
    </tr>
  );
}
