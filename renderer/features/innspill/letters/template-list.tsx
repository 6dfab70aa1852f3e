import { Button } from '@digdir/designsystemet-react';
import type { LetterTemplate, TemplateKind } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import { ChooseFile } from '../../../components/choose-file.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';
import { useSaveFile } from './use-save-file.ts';

/** Templates of some kinds: the standard ones to download, and the county's own in their place. */
export function TemplateList({
  kinds,
  templates,
  onSet,
}: {
  readonly kinds: readonly TemplateKind[];
  readonly templates: readonly LetterTemplate[];
  readonly onSet?: () => void;
}) {
  const words = useLetterWords();
  const store = useAppStore();
  const save = useSaveFile();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const set = async (kind: TemplateKind, language: Language, file: string | null): Promise<void> => {
    if (await store.getState().write('letters.setTemplate', { roundId, kind, language, file })) onSet?.();
  };
  const get = async (kind: TemplateKind, language: Language): Promise<void> => {
    const answer = await store.getState().call('letters.standardTemplate', { kind, language });
    if (answer.ok) await save(answer.value);
    else store.getState().fail(answer.error);
  };
  const entries = kinds.flatMap((kind) =>
    (['nb', 'nn'] as const).map((language) => [kind, language] as const),
  );
  return (
    <ul className="letter-files">
      {entries.map(([kind, language]) => {
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
                  onClick={() => void set(kind, language, null)}
                >
                  <Icon name="cross" />
                </button>
              )}
              <ChooseFile
                label={words.chooseOwn}
                name={words.chooseOwnOf(name)}
                icon="file"
                variant="tertiary"
                accept=".docx"
                take={({ token }) => void set(kind, language, token)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
