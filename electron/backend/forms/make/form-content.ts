import type { Language } from '../../../../shared/model/package.ts';

/** What a form is made from: everything in it that is not words. */
export interface FormContent {
  readonly kommunenummer: string;
  readonly name: string;
  readonly year: number;
  /** «Eksempel fylkeskommune». */
  readonly sender: string;
  readonly language: Language;
  /** When the answer is due, ISO; null where nothing is set. */
  readonly deadline: string | null;
  /** Where the form is sent back; '' where nothing is set. */
  readonly email: string;
}
