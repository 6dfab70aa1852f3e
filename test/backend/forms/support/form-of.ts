import type { FormContent } from '../../../../electron/backend/forms/make/form-content.ts';
import { formDocx } from '../../../../electron/backend/forms/make/form-docx.ts';
import { formXlsx } from '../../../../electron/backend/forms/make/form-xlsx.ts';
import { readForm } from '../../../../electron/backend/forms/read/read-form.ts';
import { answerOf } from '../../../support/answer-of.ts';

export const granvik: FormContent = {
  kommunenummer: '9903',
  name: 'Granvik',
  year: 2027,
  sender: 'Eksempel fylkeskommune',
  language: 'nb',
  deadline: '2026-05-15',
  email: 'bosetting@eksempel.example',
};

export const makers = { xlsx: formXlsx, docx: formDocx } as const;
export const kinds = ['xlsx', 'docx'] as const;

/** What is read of a file, which must be one that can be opened. */
export const readingOf = async (bytes: Uint8Array) => answerOf(await readForm(bytes));
