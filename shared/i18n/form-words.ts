import type { Language } from '../model/package.ts';
import { type FormWords, formNb } from './form-nb.ts';
import { formNn } from './form-nn.ts';

/** The words of the form in the language of a kommune. */
export const formWords = (language: Language): FormWords => (language === 'nn' ? formNn : formNb);
