import type { LetterKommune } from './letter.ts';
import type { Language } from './package.ts';
import type { Maalform } from './round.ts';

/**
 * The language of a kommune's letter: chosen for it, else its målform, else the county's choice for neutral ones. Where
 * the sources of the målform disagree it is never guessed.
 */
export function letterLanguage(
  maalform: Maalform,
  uncertain: boolean,
  chosen: Language | null,
  neutral: Language | null,
): Pick<LetterKommune, 'language' | 'languageMissing'> {
  if (chosen !== null) return { language: chosen, languageMissing: null };
  if (uncertain) return { language: null, languageMissing: 'uncertain' };
  if (maalform !== 'neutral') return { language: maalform, languageMissing: null };
  return { language: neutral, languageMissing: neutral === null ? 'neutral' : null };
}
