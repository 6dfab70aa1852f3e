import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { logKindName, logLine } from '../../../shared/i18n/log-line.ts';
import { type LogKind, logKinds } from '../../../shared/model/log-kind.ts';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { useSaveMade } from '../../components/use-save-made.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { LogTable } from './log-table.tsx';
import { matchesLog } from './matches-log.ts';
import { useLog } from './use-log.ts';

/** How many are shown at first, and how many come with «Vis flere». */
const [atFirst, step] = [20, 100];

/** Everything that was done in the round: named, found again, and saved as a table. */
export function LogPanel({ round }: { readonly round: RoundSummary }) {
  const all = useWords();
  const words = all.logg;
  const store = useAppStore();
  const named = useApp((state) => state.stored);
  const language = useApp((state) => state.language);
  const saveMade = useSaveMade();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<LogKind | null>(null);
  const [most, setMost] = useState(atFirst);
  const isFiltered = text.trim() !== '' || kind !== null;
  // What is looked for may be in the oldest of them.
  const log = useLog(round.id, isFiltered ? Number.POSITIVE_INFINITY : most);
  if (log === null || named === null) return null;
  const lines = log.entries
    .map((entry) => logLine(all, entry, named))
    .filter((line) => matchesLog(line, text, kind));
  const shown = lines.slice(0, most);
  const more = log.more && !isFiltered;
  const save = async (): Promise<void> => {
    await store.getState().flush();
    const answer = await store.getState().call('history.save', { roundId: round.id, language });
    if (!answer.ok) return store.getState().fail(answer.error);
    if (answer.value === null) return;
    saveMade(answer.value);
    store.getState().say(words.saved(answer.value.name));
  };
  return (
    <section className="block log" aria-labelledby="log-title">
      <h2 id="log-title">{words.title}</h2>
      <p className="muted">{words.help}</p>
      <div className="log-tools">
        <label>
          {words.find}
          <input
            className="ds-input"
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label>
          {words.kind}
          <select
            className="ds-input"
            value={kind ?? ''}
            onChange={(event) => setKind(logKinds.find((one) => one === event.target.value) ?? null)}
          >
            <option value="">{words.all}</option>
            {logKinds.map((one) => (
              <option key={one} value={one}>
                {logKindName(all, one)}
              </option>
            ))}
          </select>
        </label>
        <Button variant="secondary" disabled={log.entries.length === 0} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      {shown.length > 0 && <LogTable lines={shown} />}
      <div className="offer-line">
        <p className="muted" role="status">
          {shown.length === 0
            ? isFiltered
              ? words.none
              : words.empty
            : words.counted(shown.length, lines.length, more)}
        </p>
        {(more || lines.length > shown.length) && (
          <Button variant="tertiary" onClick={() => setMost(most + step)}>
            {words.more}
          </Button>
        )}
      </div>
    </section>
  );
}
