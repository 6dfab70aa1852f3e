import type { LetterKind } from '../../../../shared/model/letter.ts';
import type { Language } from '../../../../shared/model/package.ts';

/** IMDi's figures of one year, as they are written: a number, or which kind of missing it is. */
export interface FigureRow {
  readonly year: string;
  readonly anmodning: string | null;
  readonly vedtak: string | null;
  readonly bosatt: string | null;
}

/** All that a letter says besides its words. */
export interface LetterContent {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly kommunenummer: string;
  readonly kommune: string;
  /** The year refugees are to be settled in. */
  readonly year: number;
  readonly sender: string;
  /** That the round is a sample, so that nobody takes the letter for a real one; '' for a round of the user's own. */
  readonly sample: string;
  /** ISO dates. */
  readonly date: string;
  readonly deadline: string;
  /** When the first letter was sent; null in the first letter itself. */
  readonly sentOn: string | null;
  readonly ourRef: string;
  readonly theirRef: string;
  /** E-mail addresses of the kommune's contacts. */
  readonly addresses: readonly string[];
  readonly contactRole: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** Newest last. */
  readonly figures: readonly FigureRow[];
  /** As the letter lists them. */
  readonly attachments: readonly string[];
}
