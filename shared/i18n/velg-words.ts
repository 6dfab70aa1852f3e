import type { Language } from '../model/package.ts';
import { type VelgWords, velgNb } from './velg-nb.ts';
import { velgNn } from './velg-nn.ts';

/** The words of the choice of k of n in one written language. */
export const velgWords = (language: Language): VelgWords => (language === 'nb' ? velgNb : velgNn);
