import type { FormFound } from '../../shared/contract/index.ts';
import type { FormTopic } from '../../shared/model/form.ts';
import type { NamedFile } from '../bridge/bridge.ts';
import type { FormChoices } from './form-choices.ts';

/** A passage the user has put to a topic, not saved yet. */
export interface PlacedText {
  readonly topic: FormTopic;
  readonly text: string;
}

/** A text on its way to be placed by topic. It waits here, so that nothing is lost by looking at something else. */
export interface FreeText {
  readonly text: string;
  /** Where it is from: the file's name, or «E-post». */
  readonly source: string;
  readonly kommunenummer: string | null;
  /** ISO; null where not told. */
  readonly date: string | null;
  /** The text is whole, and is being placed. */
  readonly started: boolean;
  readonly places: readonly PlacedText[];
}

export interface FormsSlice {
  /** Forms that were read and wait for the user; null where there are none. */
  readonly formsFound: readonly FormFound[] | null;
  /** Files that are being read; 0 = none. */
  readonly formsReading: number;
  readonly formChoices: FormChoices;
  readonly freeText: FreeText;
  /** Counts the times files came in, so that Innspill can show them. */
  readonly formsCame: number;
  readonly readForms: (files: readonly NamedFile[]) => Promise<void>;
  readonly chooseForms: (change: Partial<FormChoices>) => void;
  /** Takes a form off the list; null = all of them. */
  readonly dropForm: (file: string | null) => void;
  readonly acceptForms: () => Promise<void>;
  readonly editFreeText: (change: Partial<FreeText>) => void;
  readonly clearFreeText: () => void;
  /** Saves what has been placed, and is done with the text. */
  readonly savePlaces: () => Promise<void>;
  /** The text of a Word document that is no form. */
  readonly readFreeText: (file: NamedFile) => Promise<void>;
}
