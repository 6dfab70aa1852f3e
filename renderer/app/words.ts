import { type ScreenWords, screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import type { Language } from '../store/app-state.ts';

export const wordsOf = (language: Language): ScreenWords => (language === 'nn' ? screensNn : screensNb);
