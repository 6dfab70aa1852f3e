import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterKommune } from '../../../../shared/model/letter.ts';
import { Icon } from '../../../components/icon.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useAnswer } from '../use-answer.ts';
import { KommuneReply } from './kommune-reply.tsx';
import { SavedField } from './saved-field.tsx';
import { StatusBadge } from './status-badge.tsx';
import { useLetterWords } from './use-letter-words.ts';
import { useSaveFile } from './use-save-file.ts';

interface Props {
  readonly kommune: LetterKommune;
  readonly close: () => void;
}

/** The last letter to one kommune and the answer to it, with what the archive calls them. */
export function KommuneLetter({ kommune, close }: Props) {
  const words = useLetterWords();
  const store = useAppStore();
  const save = useSaveFile();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const { kommunenummer, name, theirRef, chosenLanguage } = kommune;
  const last = kommune.letters.at(-1);
  const lastId = last?.id ?? null;
  const letter = useAnswer('letters.open', lastId === null ? null : { id: lastId });
  const open = async (): Promise<void> => {
    if (lastId === null) return;
    const answer = await store.getState().call('letters.open', { roundId, id: lastId });
    if (answer.ok) await save(answer.value);
    else store.getState().fail(answer.error);
  };
  return (
    <section className="kommune-letter" aria-label={words.open(name)}>
      <header>
        <div>
          <h2>{name}</h2>
          <StatusBadge kommune={kommune} />
        </div>
        <button type="button" className="quiet" aria-label={words.close} onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      <SavedField
        label={words.theirRef}
        value={theirRef}
        save={(text) =>
          void store.getState().write('letters.kommune', {
            roundId,
            kommunenummer,
            language: chosenLanguage,
            theirRef: text,
          })
        }
      />
      <h3>{words.letterTo}</h3>
      {last === undefined ? (
        <p className="muted">{words.noLetter}</p>
      ) : (
        <>
          <p className="muted">
            {words.kinds[last.kind]}, {words.languages[last.language]}, {words.dated(formatDate(last.madeOn))}
          </p>
          {letter !== null && (
            <ScrollRegion className="letter-paper" label={letter.subject}>
              <b>{letter.subject}</b>
              {letter.body.split('\n\n').map((text) => (
                <p key={text}>{text}</p>
              ))}
            </ScrollRegion>
          )}
          <div className="actions">
            <Button variant="tertiary" onClick={() => void open()}>
              <Icon name="file" /> {words.openLetter}
            </Button>
          </div>
          <SavedField
            key={last.id}
            label={words.journalNumber}
            value={last.journalNumber}
            save={(journalNumber) =>
              void store.getState().write('letters.journal', {
                roundId,
                id: last.id,
                journalNumber,
                journalDate: last.journalDate,
              })
            }
          />
        </>
      )}
      <KommuneReply kommune={kommune} />
    </section>
  );
}
