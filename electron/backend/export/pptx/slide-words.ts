import { type SlideWords, slidesNb } from '../../../../shared/i18n/slides-nb.ts';
import { slidesNn } from '../../../../shared/i18n/slides-nn.ts';
import type { Language } from '../../../../shared/model/package.ts';

/** The words of the presentation in one written language. */
export const slideWords = (language: Language): SlideWords => (language === 'nb' ? slidesNb : slidesNn);
