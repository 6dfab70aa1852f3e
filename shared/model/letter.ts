import type { Language } from './package.ts';
import type { PackageTemplateKind } from './package-template-kind.ts';
import type { Maalform } from './round.ts';

/** The first letter to a kommune, and the one to those that have not answered. */
export type LetterKind = 'request' | 'reminder';

/** What a Word file of the county's own can be the template of: those letters, and letter and case of the package. */
export const templateKinds = ['request', 'reminder', 'recommendation', 'case'] as const;
export type TemplateKind = LetterKind | PackageTemplateKind;

/**
 * Where a kommune stands with its innspill: no letter yet · made and not sent · sent · reminded · answered · approved by
 * the fylkeskommune.
 */
export type LetterStatus = 'none' | 'made' | 'sent' | 'reminded' | 'answered' | 'approved';

/** In the order of the work. */
export const letterStatuses = [
  'none',
  'made',
  'sent',
  'reminded',
  'answered',
  'approved',
] as const satisfies readonly LetterStatus[];

/** A letter as it was made; what it says is kept, also where the round changes later. */
export interface Letter {
  readonly id: number;
  readonly kind: LetterKind;
  readonly language: Language;
  /** ISO dates. `madeOn` is the date on the letter, entered by the user. */
  readonly madeOn: string;
  readonly deadline: string;
  /** null = not sent yet. */
  readonly sentOn: string | null;
  /** The archive's number for it; '' = not entered. */
  readonly journalNumber: string;
  readonly journalDate: string | null;
  readonly subject: string;
}

/** Whose judgement the criteria of the attachment are: a proposal, or decided. */
export type CriteriaState = 'proposed' | 'decided';

/** What all letters of a round share. Empty texts are not entered yet. */
export interface LetterSetup {
  /** ISO date the answers are due; null before it is set. */
  readonly deadline: string | null;
  readonly contactRole: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  /** «Vår ref.», the case's number in the archive. */
  readonly caseNumber: string;
  /** The language of letters to kommuner with neutral målform; null = not chosen, and then it is asked for. */
  readonly neutralLanguage: Language | null;
  /** The criteria set of the round as an attachment; null = not attached. */
  readonly criteria: CriteriaState | null;
  /** Attach this year's anmodning for the whole fylke, kommune by kommune. */
  readonly anmodning: boolean;
}

/** The fylkeskommune's own Word files; the standard one is used where there is none. */
export interface LetterTemplate {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly fileName: string;
  readonly bytes: number;
}

/** A file of the user's that goes with every letter: IMDi's letter, or another. */
export interface LetterAttachment {
  readonly id: number;
  readonly kind: 'imdi' | 'other';
  /** What the letter calls it. */
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
}

/** One kommune in the list of who is asked and who has answered. */
export interface LetterKommune {
  readonly kommunenummer: string;
  readonly name: string;
  readonly maalform: Maalform;
  /** The language its letter will have; null = must be chosen first, see `languageMissing`. */
  readonly language: Language | null;
  /** Chosen for this kommune by the user; null = follows its målform. */
  readonly chosenLanguage: Language | null;
  /** Why there is no language: the sources of its målform disagree, or the county has not chosen for neutral ones. */
  readonly languageMissing: 'uncertain' | 'neutral' | null;
  /** «Deres ref.» */
  readonly theirRef: string;
  readonly status: LetterStatus;
  /** By time of making; a kommune may be reminded more than once. */
  readonly letters: readonly Letter[];
  /** ISO date: as noted, else the last date of what the kommune has told; null where neither is known. */
  readonly repliedOn: string | null;
  /** The day was noted, and not only read from the texts. */
  readonly replyNoted: boolean;
  readonly replyJournalNumber: string;
  readonly replyJournalDate: string | null;
  readonly approvedOn: string | null;
  /** Answered after the deadline of the last letter sent. */
  readonly late: boolean;
  /** Answered, but neither a text nor a number has come of it: must be followed up. */
  readonly empty: boolean;
}

/** How many stand where. Answered counts the approved too: «29 av 38 har svart». */
export interface LetterCounts {
  readonly all: number;
  readonly made: number;
  readonly sent: number;
  readonly reminded: number;
  readonly answered: number;
  readonly approved: number;
  /** Sent to, and not answered. */
  readonly missing: number;
}

export interface LettersView {
  readonly setup: LetterSetup;
  readonly templates: readonly LetterTemplate[];
  readonly attachments: readonly LetterAttachment[];
  readonly kommuner: readonly LetterKommune[];
  readonly counts: LetterCounts;
  /** ISO date of the call. */
  readonly today: string;
  /** Until the deadline, whole days; negative after it; null before there is one. */
  readonly daysLeft: number | null;
}
