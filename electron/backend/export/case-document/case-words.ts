import { type CaseDocumentWords, caseDocumentNb } from '../../../../shared/i18n/case-document-nb.ts';
import { caseDocumentNn } from '../../../../shared/i18n/case-document-nn.ts';
import type { Language } from '../../../../shared/model/package.ts';

export const caseWords = (language: Language): CaseDocumentWords =>
  language === 'nb' ? caseDocumentNb : caseDocumentNn;
