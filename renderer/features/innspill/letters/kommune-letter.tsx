import { useState } from 'react';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterKommune } from '../../../../shared/model/letter.ts';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { KommuneReply } from './kommune-reply.tsx';
import { OneLetter } from './one-letter.tsx';
import { SavedField } from './saved-field.tsx';
import { StatusBadge } from './status-badge.tsx';
import { useLetterWords } from './use-letter-words.ts';

interface Props {
  readonly kommune: LetterKommune;
  readonly close: () => void;
}

/** The letters to one kommune, the last one first, and the answer to them, with what the archive calls them. */
export function KommuneLetter({ kommune, close }: Props) {
  const words = useLetterWords();
  const store = useAppStore();
  const { kommunenummer, name, chosenLanguage, letters } = kommune;
  const edited = useApp((state) => state.edits.letterKommuner[kommunenummer]);
  const [chosen, setChosen] = useState<number | null>(null);
  const letter = letters.find(({ id }) => id === chosen) ?? letters.at(-1);
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
        value={edited?.theirRef ?? kommune.theirRef}
        edit={(theirRef, visit) =>
          store.getState().editLetterKommune(kommunenummer, { language: chosenLanguage, theirRef }, visit)
        }
      />
      <h3>{words.letterTo}</h3>
      {letters.length > 1 && (
        <select
          className="which-letter"
          aria-label={words.whichLetter}
          value={letter?.id}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {letters.toReversed().map(({ id, kind, madeOn }) => (
            <option key={id} value={id}>
              {words.kinds[kind]}, {formatDate(madeOn)}
            </option>
          ))}
        </select>
      )}
      {letter === undefined ? (
        <p className="muted">{words.noLetter}</p>
      ) : (
        <OneLetter key={letter.id} letter={letter} />
      )}
      <KommuneReply kommune={kommune} />
    </section>
  );
}
