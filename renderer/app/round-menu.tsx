import { roundName } from '../../shared/model/round-name.ts';
import { useApp, useWords } from '../store/use-app.ts';

/** The open round's name; choosing another opens it. */
export function RoundMenu() {
  const words = useWords();
  const roundId = useApp((state) => state.roundId);
  const all = useApp((state) => state.rounds) ?? [];
  // One that is put away is opened on Runde, and is here as long as it is open.
  const rounds = all.filter(({ id, archived }) => archived !== true || id === roundId);
  const open = all.find(({ id }) => id === roundId);
  const openRound = useApp((state) => state.openRound);
  const closeRound = useApp((state) => state.closeRound);
  return (
    <select
      className="round-menu"
      aria-label={words.app.chooseRound}
      title={open === undefined ? undefined : roundName(open)}
      value={roundId ?? ''}
      onChange={(event) =>
        event.target.value === 'new' ? void closeRound() : void openRound(Number(event.target.value))
      }
    >
      {rounds.map((round) => (
        <option key={round.id} value={round.id}>
          {roundName(round)}
        </option>
      ))}
      <option value="new">{words.commands.newRound} …</option>
    </select>
  );
}
