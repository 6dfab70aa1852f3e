import type { LetterKommune } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useLetterWords } from './use-letter-words.ts';

/** The language of a kommune's letter. Where it is not known, the question is shown and not a guess. */
export function LanguageChoice({ kommune }: { readonly kommune: LetterKommune }) {
  const words = useLetterWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const { kommunenummer, name, language, chosenLanguage, languageMissing, theirRef } = kommune;
  const set = (next: Language | null): void => {
    const ref = store.getState().edits.letterKommuner[kommunenummer]?.theirRef ?? theirRef;
    void store.getState().write('letters.kommune', { roundId, kommunenummer, language: next, theirRef: ref });
  };
  const follows =
    chosenLanguage === null && language !== null
      ? words.languages[language]
      : languageMissing === null
        ? words.follows
        : words.ask;
  return (
    <select
      className="letter-language"
      aria-label={words.languageOf(name)}
      aria-invalid={languageMissing !== null || undefined}
      value={chosenLanguage ?? ''}
      onChange={(event) => {
        const { value } = event.target;
        set(value === 'nb' || value === 'nn' ? value : null);
      }}
    >
      <option value="">{follows}</option>
      {(['nb', 'nn'] as const)
        .filter((one) => chosenLanguage !== null || one !== language)
        .map((one) => (
          <option key={one} value={one}>
            {words.languages[one]}
          </option>
        ))}
    </select>
  );
}
