import type { CriteriaSet } from '../../shared/model/criteria.ts';
import type {
  Capacity,
  Contact,
  FylkePlans,
  FylkeTopic,
  Innspill,
  KommuneTopic,
  PrivateNote,
  VgsRegion,
} from '../../shared/model/innspill.ts';
import type { LetterKommune, LetterSetup } from '../../shared/model/letter.ts';
import type { Samarbeid } from '../../shared/model/round.ts';
import type { SelectionCall } from '../../shared/model/selection-call.ts';

/** A lock that is being written, and is shown in the numbers before it is saved. */
export interface LockEdit {
  readonly kommunenummer: string;
  /** null while the field holds no whole number. */
  readonly number: number | null;
  /** The proposal or lock it changes, which «−5» is reckoned from; null where there is none. */
  readonly from?: number | null;
  /** The digit or sign typed on the cell that began it. */
  readonly typed?: string;
}

/** Bounds that are being written, and are shown in the numbers before they are saved. */
export interface BoundEdit {
  readonly kommunenummer: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** A kommune's answer on a topic that is its own. */
export type InnspillEdit = Innspill & { readonly topic: KommuneTopic };

/** The fylkeskommune's line on one kommune. */
export interface LineEdit {
  readonly kommunenummer: string;
  readonly topic: FylkeTopic;
  readonly text: string;
}

type ByKey<Value> = Readonly<Record<string, Value>>;

/** What the user has changed and the backend may not have answered yet. */
export interface Edits {
  readonly criteria: CriteriaSet | null;
  readonly lock: LockEdit | null;
  readonly bound: BoundEdit | null;
  /** By 'kommunenummer:topic'. */
  readonly innspill: ByKey<InnspillEdit>;
  /** By 'kommunenummer:topic'. */
  readonly lines: ByKey<LineEdit>;
  /** By kommunenummer. */
  readonly capacity: ByKey<Capacity>;
  /** By id. */
  readonly regions: ByKey<VgsRegion>;
  readonly plans: FylkePlans | null;
  /** By kommunenummer. */
  readonly contacts: ByKey<readonly Contact[]>;
  /** By kommunenummer. */
  readonly notes: ByKey<PrivateNote>;
  /** By id. */
  readonly samarbeid: ByKey<Samarbeid>;
  /** By `setupKey`. */
  readonly letterSetup: ByKey<LetterSetup>;
  /** By kommunenummer. */
  readonly letterKommuner: ByKey<LetterKommuneEdit>;
  /** By the letter's id. */
  readonly journals: ByKey<JournalEdit>;
  /** By kommunenummer. */
  readonly replies: ByKey<ReplyEdit>;
  /** By the call's id. */
  readonly selections: ByKey<SelectionCall>;
}

export const noEdits: Edits = {
  criteria: null,
  lock: null,
  bound: null,
  innspill: {},
  lines: {},
  capacity: {},
  regions: {},
  plans: null,
  contacts: {},
  notes: {},
  samarbeid: {},
  letterSetup: {},
  letterKommuner: {},
  journals: {},
  replies: {},
  selections: {},
};

export const innspillKey = (kommunenummer: string, topic: number): string => `${kommunenummer}:${topic}`;

/** The language of one kommune's letter, and its own reference. */
export interface LetterKommuneEdit {
  readonly language: LetterKommune['chosenLanguage'];
  readonly theirRef: string;
}

/** What the archive calls a letter. */
export interface JournalEdit {
  readonly journalNumber: string;
  readonly journalDate: string | null;
}

/** When a kommune answered, and what the archive calls the answer. */
export interface ReplyEdit extends JournalEdit {
  readonly repliedOn: string | null;
}
