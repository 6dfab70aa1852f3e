import type { LetterAttachment } from '../../../../shared/model/letter.ts';
import type { NamedFile } from '../../../bridge/bridge.ts';
import { ChooseFile } from '../../../components/choose-file.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';

/** The user's own files that go with every letter: IMDi's letter, and others. */
export function LetterAttachments({ attachments }: { readonly attachments: readonly LetterAttachment[] }) {
  const words = useLetterWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const add = (kind: LetterAttachment['kind']) => (file: NamedFile) => {
    const title = kind === 'imdi' ? words.imdiTitle : file.name.replace(/\.[^.]+$/, '').slice(0, 300);
    void store.getState().write('letters.addAttachment', { roundId, kind, title, file: file.token });
  };
  return (
    <>
      {attachments.length > 0 && (
        <ul className="letter-files">
          {attachments.map(({ id, title, fileName }) => (
            <li key={id}>
              <span>
                {title} <span className="muted">{fileName}</span>
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={words.remove(title)}
                onClick={() => void store.getState().write('letters.removeAttachment', { roundId, id })}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {attachments.every(({ kind }) => kind !== 'imdi') && (
          <ChooseFile label={words.addImdi} icon="plus" variant="tertiary" accept="" take={add('imdi')} />
        )}
        <ChooseFile label={words.addOther} icon="plus" variant="tertiary" accept="" take={add('other')} />
      </div>
    </>
  );
}
