import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { roundName } from '../../../shared/model/round-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { ComparePanel } from './compare-panel.tsx';
import { RoundLabel } from './round-label.tsx';

/** Every round there is, with those that are put away, and two of them beside each other. */
export function RoundsPanel() {
  const words = useWords().runder;
  const rounds = useApp((state) => state.rounds) ?? [];
  const open = useApp((state) => state.view?.round ?? null);
  const openRound = useApp((state) => state.openRound);
  const write = useApp((state) => state.write);
  const [other, setOther] = useState<number | null>(null);
  if (open === null) return null;
  const others = rounds.filter(({ id }) => id !== open.id);
  const compared = others.find(({ id }) => id === other);
  return (
    <section className="block rounds" aria-labelledby="rounds-title">
      <h2 id="rounds-title">{words.title}</h2>
      <p className="muted">{words.help}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => {
            const archived = round.archived === true;
            const name = roundName(round);
            return (
              <tr key={round.id} aria-current={round.id === open.id || undefined}>
                <th scope="row">{name}</th>
                <td>
                  <RoundLabel round={round} />
                </td>
                <td>
                  {[round.id === open.id ? words.open : '', archived ? words.archived : words.kept]
                    .filter((text) => text !== '')
                    .join(', ')}
                </td>
                <td className="round-actions">
                  {round.id !== open.id && (
                    <Button variant="tertiary" onClick={() => void openRound(round.id)}>
                      {words.openRound(name)}
                    </Button>
                  )}
                  <Button
                    variant="tertiary"
                    aria-label={archived ? words.restoreRound(name) : words.archiveRound(name)}
                    onClick={() => void write('round.archive', { roundId: round.id, archived: !archived })}
                  >
                    {archived ? words.restore : words.archive}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <>
          <h3>{words.compare}</h3>
          <label className="offer-line">
            {words.compareWith}
            <select
              className="ds-input"
              value={compared?.id ?? ''}
              onChange={(event) => setOther(event.target.value === '' ? null : Number(event.target.value))}
            >
              <option value="">{words.choose}</option>
              {others.map((round) => (
                <option key={round.id} value={round.id}>
                  {roundName(round)}
                </option>
              ))}
            </select>
          </label>
          {compared !== undefined && <ComparePanel other={compared} />}
        </>
      )}
    </section>
  );
}
