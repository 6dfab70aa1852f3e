import type { LetterScreenWords } from '../../../../shared/i18n/letter-screen-nb.ts';
import { useWords } from '../../../store/use-app.ts';

/** The words of letters and answers. */
export const useLetterWords = (): LetterScreenWords => useWords().letters;
