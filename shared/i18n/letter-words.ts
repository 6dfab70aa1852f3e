import type { Language } from '../model/package.ts';
import { type LetterWords, lettersNb } from './letters-nb.ts';
import { lettersNn } from './letters-nn.ts';

/** The words of letters and innspill documents in one written language. */
export const letterWords = (language: Language): LetterWords => (language === 'nn' ? lettersNn : lettersNb);
