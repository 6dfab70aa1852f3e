import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { daysBetween } from '../../../shared/model/days-between.ts';
import type { Deadline } from '../../../shared/model/deadline.ts';
import { deadlineDate } from '../../../shared/model/deadline-date.ts';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { today } from '../../components/today.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** As many deadlines as are shown for each round. */
const most = 4;

/** The rounds there are, each with what is due next and how many days are left; those put away stand by themselves. */
export function StartRounds({ rounds }: { readonly rounds: readonly RoundSummary[] }) {
  const { round: words, runder } = useWords();
  const kept = rounds.filter(({ archived }) => archived !== true);
  const archived = rounds.filter((round) => round.archived === true);
  return (
    <section aria-labelledby="start-rounds">
      <h2 id="start-rounds">{words.rounds}</h2>
      <ul className="plain-list">
        {kept.map((round) => (
          <li key={round.id}>
            <OpenRound round={round} />
            <NextDeadlines roundId={round.id} />
          </li>
        ))}
      </ul>
      {archived.length > 0 && (
        <details>
          <summary>{runder.archivedTitle}</summary>
          <ul className="plain-list">
            {archived.map((round) => (
              <li key={round.id}>
                <OpenRound round={round} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OpenRound({ round }: { readonly round: RoundSummary }) {
  const words = useWords().round;
  const openRound = useApp((state) => state.openRound);
  return (
    <Button variant="tertiary" onClick={() => void openRound(round.id)}>
      {words.open} {roundName(round)}
    </Button>
  );
}

interface Due {
  readonly one: Deadline;
  readonly date: string;
  readonly days: number;
}

/** What is not done and has a day, the nearest first; what is long past is left to the round itself. */
function NextDeadlines({ roundId }: { readonly roundId: number }) {
  const words = useWords().oppfolging;
  const call = useApp((state) => state.call);
  const [entries, setEntries] = useState<readonly Deadline[]>([]);
  useEffect(() => {
    let current = true;
    void call('deadlines.show', { roundId }).then((answer) => {
      if (current && answer.ok) setEntries(answer.value.entries);
    });
    return () => {
      current = false;
    };
  }, [call, roundId]);
  const due = entries
    .flatMap((one): readonly Due[] => {
      const date = deadlineDate(one, entries);
      return date === null || one.doneOn !== null ? [] : [{ one, date, days: daysBetween(today(), date) }];
    })
    .filter(({ days }) => days >= -31)
    .toSorted((a, b) => a.days - b.days)
    .slice(0, most);
  if (due.length === 0) return null;
  return (
    <table className="plain-table start-deadlines">
      <caption className="visually-hidden">{words.deadlines}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.left}</th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ one, date, days }) => (
          <tr key={one.key}>
            <th scope="row">{one.title ?? words.deadlineNames[one.key] ?? words.newDeadline}</th>
            <td>{words.actors[one.who]}</td>
            <td>
              {one.about && `${words.about} `}
              {formatDate(date)}
            </td>
            <td className={days < 0 ? 'warn' : undefined}>{words.daysLeft(days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
