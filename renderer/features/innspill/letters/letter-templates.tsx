import { Button } from '@digdir/designsystemet-react';
import type { LetterKind, LetterTemplate } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { FileButton } from './file-button.tsx';
import { useLetterWords } from './use-letter-words.ts';
import { useSaveFile } from './use-save-file.ts';

const kinds = [
  ['request', 'nb'],
  ['request', 'nn'],
  ['reminder', 'nb'],
  ['reminder', 'nn'],
] as const satisfies readonly (readonly [LetterKind, Language])[];

/** The templates: the standard ones to download, and the county's own in their place. */
export function LetterTemplates({ templates }: { readonly templates: readonly LetterTemplate[] }) {
  const words = useLetterWords();
  const store = useAppStore();
  const save = useSaveFile();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const set = (kind: LetterKind, language: Language, file: string | null): void => {
    void store.getState().write('letters.setTemplate', { roundId, kind, language, file });
  };
  const get = async (kind: LetterKind, language: Language): Promise<void> => {
    const answer = await store.getState().call('letters.standardTemplate', { kind, language });
    if (answer.ok) await save(answer.value);
    else store.getState().fail(answer.error);
  };
  return (
    <>
      <h3>{words.templates}</h3>
      <p className="muted">{words.templatesHelp}</p>
      <ul className="letter-files">
        {kinds.map(([kind, language]) => {
          const name = words.templateOf[kind][language];
          const own = templates.find((one) => one.kind === kind && one.language === language);
          return (
            <li key={name}>
              <span>
                {name} <span className="muted">{own?.fileName ?? words.standard}</span>
              </span>
              <span className="letter-file-actions">
                {own === undefined ? (
                  <Button
                    variant="tertiary"
                    aria-label={words.getStandardOf(name)}
                    onClick={() => void get(kind, language)}
                  >
                    <Icon name="download" /> {words.getStandard}
                  </Button>
                ) : (
                  <button
                    type="button"
                    className="quiet"
                    aria-label={words.backToStandard(name)}
                    title={words.backToStandard(name)}
                    onClick={() => set(kind, language, null)}
                  >
                    <Icon name="cross" />
                  </button>
                )}
                <FileButton
                  label={words.chooseOwn}
                  name={words.chooseOwnOf(name)}
                  icon="file"
                  accept=".docx"
                  onFile={({ token }) => set(kind, language, token)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
