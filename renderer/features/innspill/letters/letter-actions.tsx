import { Button, Field, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { LettersReceipt } from '../../../../shared/contract/index.ts';
import type { LetterKind, LettersView } from '../../../../shared/model/letter.ts';
import { DateInput } from '../../../components/date-input.tsx';
import { MadeFolder } from '../../../components/made-folder.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { filters } from './shown-kommuner.ts';
import { useLetterWords } from './use-letter-words.ts';

interface Props {
  readonly letters: LettersView;
  /** Kommunenummer; none = all. */
  readonly chosen: readonly string[];
}

/** Makes letters and reminders, and notes what was sent and approved for the kommuner that are chosen. */
export function LetterActions({ letters, chosen }: Props) {
  const words = useLetterWords();
  const store = useAppStore();
  const id = useId();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [date, setDate] = useState<string | null>(letters.today);
  const [extended, setExtended] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<LettersReceipt | null>(null);
  const waiting = letters.kommuner.filter(filters.missing);
  const some = chosen.length > 0;
  const acted = letters.kommuner.filter(({ kommunenummer }) => chosen.includes(kommunenummer));
  const reminded = some ? acted.filter(filters.missing) : waiting;
  const have = (kind: LetterKind): boolean =>
    some && acted.every((kommune) => kommune.letters.some((letter) => letter.kind === kind));
  const first = letters.kommuner.some(({ status }) => status === 'none');

  const make = async (kind: LetterKind, kommuner: readonly string[] | null): Promise<void> => {
    const app = store.getState();
    setBusy(true);
    await app.flush();
    const answer = await app.call('letters.make', {
      roundId,
      kind,
      kommuner: kommuner === null ? null : [...kommuner],
      date: date ?? letters.today,
      deadline: kind === 'reminder' ? extended : null,
    });
    setBusy(false);
    if (!answer.ok) return app.fail(answer.error);
    if (answer.value === null) return;
    setMade(answer.value);
    app.say(words.made(answer.value.letters, answer.value.folderName));
  };
  const sent = (kind: LetterKind): void => {
    void store
      .getState()
      .write('letters.sent', { roundId, kommuner: [...chosen], kind, sentOn: date ?? letters.today });
  };
  const approve = (): void => {
    void store
      .getState()
      .write('reply.approve', { roundId, kommuner: [...chosen], approvedOn: date ?? letters.today });
  };

  return (
    <>
      <div className="letter-actions">
        <Field>
          <Label htmlFor={`${id}-date`}>{some ? words.onDate : words.letterDate}</Label>
          <DateInput id={`${id}-date`} value={date} onChange={setDate} />
        </Field>
        <Button
          variant={first && !some ? 'primary' : 'secondary'}
          disabled={busy || letters.kommuner.length === 0}
          onClick={() => void make('request', some ? chosen : null)}
        >
          {busy ? words.making : words.makeRequest(some ? chosen.length : null)}
        </Button>
        {have('request') && (
          <Button variant="secondary" onClick={() => sent('request')}>
            {words.markSent}
          </Button>
        )}
        {some && acted.every(filters.answered) && (
          <Button variant="secondary" onClick={approve}>
            {words.approve}
          </Button>
        )}
        {have('reminder') && (
          <Button variant="secondary" onClick={() => sent('reminder')}>
            {words.markReminded}
          </Button>
        )}
        {reminded.length > 0 && (
          <div className="letter-reminder">
            <Field>
              <Label htmlFor={`${id}-extended`}>{words.newDeadline}</Label>
              <DateInput id={`${id}-extended`} value={extended} onChange={setExtended} />
            </Field>
            <Button
              variant="secondary"
              disabled={busy}
              onClick={() =>
                void make(
                  'reminder',
                  reminded.map(({ kommunenummer }) => kommunenummer),
                )
              }
            >
              {words.makeReminder(reminded.length)}
            </Button>
          </div>
        )}
        {some && <p className="muted letter-chosen">{words.chosen(chosen.length)}</p>}
      </div>
      {made !== null && (
        <MadeFolder made={made}>
          <b>{words.made(made.letters, made.folderName)}</b> {words.madeHelp}
        </MadeFolder>
      )}
    </>
  );
}
