import type { AppError } from '../contract/errors.ts';
import type { Language } from '../model/package.ts';
import { type ErrorWords, errorsNb } from './errors-nb.ts';
import { errorsNn } from './errors-nn.ts';

const words: Readonly<Record<Language, ErrorWords>> = { nb: errorsNb, nn: errorsNn };

/** An error in words, on one line: what happened, where, and what to do. */
export const errorText = (error: AppError, language: Language): string =>
  words[language][error.code](error.params);
