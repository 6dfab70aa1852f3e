import { type DocumentWords, documentsNb } from '../../../shared/i18n/documents-nb.ts';
import { documentsNn } from '../../../shared/i18n/documents-nn.ts';
import type { Language } from '../../../shared/model/package.ts';

/** The words of the documents in one written language. */
export const documentWords = (language: Language): DocumentWords =>
  language === 'nb' ? documentsNb : documentsNn;
