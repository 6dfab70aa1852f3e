/** The form a kommune fills in and sends back. */

/** Counts up when a form has other fields than before. It stands in the form, so that an older one is known. */
export const formVersion = 1;

/** What a kommune is asked. The fylkeskommune answers 2 and 6 itself, and assesses; neither is asked about. */
export const formTopics = [1, 3, 4, 5] as const;
export type FormTopic = (typeof formTopics)[number];

export const capacityFields = ['can', 'wants', 'extra', 'health', 'minors'] as const;
export type CapacityField = (typeof capacityFields)[number];

export const contactFields = ['role', 'name', 'email', 'phone'] as const;
export type ContactField = (typeof contactFields)[number];

export type TopicField = `topic-${FormTopic}`;
/** An answer of a form, by the name it has in the file. */
export type FormField = TopicField | CapacityField | ContactField;

/** Every answer, in the order of the form. */
export const formFields: readonly FormField[] = [
  ...formTopics.map((topic): FormField => `topic-${topic}`),
  ...capacityFields,
  ...contactFields,
];

/** What the form says of itself. The user of the form does not fill these in. */
export const identityFields = ['number', 'kommune', 'round', 'version'] as const;
export type IdentityField = (typeof identityFields)[number];

/** A place in a form file. */
export type FormMark = FormField | IdentityField | 'date';
export const formMarks: readonly FormMark[] = [...identityFields, ...formFields, 'date'];

export type FormKind = 'xlsx' | 'docx';

/** A form as it was read, before it is held against the round. Text as it stands; nothing is interpreted. */
export interface FormReading {
  readonly kind: FormKind;
  readonly sha256: string;
  readonly marks: Readonly<Partial<Record<FormMark, string>>>;
  /** False for a document that is no form: `text` is then all there is of it. */
  readonly isForm: boolean;
  /** All text of a document, for the user to place; null for a workbook. */
  readonly text: string | null;
}

export type FormState =
  /** Can be taken in. */
  | 'ready'
  /** The number and the name in the form are of different kommuner: the user says which. */
  | 'disagrees'
  /** Neither number nor name is a kommune of the round. */
  | 'other-kommune'
  | 'other-round'
  /** Nothing is filled in. */
  | 'empty'
  /** From a newer Fordel than this. */
  | 'newer'
  /** Can be opened, and is something else. */
  | 'not-a-form'
  | 'damaged';

export type FormTake = 'new' | 'keep' | 'both' | 'masked';

/** One answer of a form beside what stands in the round. */
export interface FormChange {
  readonly field: FormField;
  /** `question`: the text is no whole number, or may be about one person, and the user decides. */
  readonly kind: 'new' | 'differs' | 'same' | 'question';
  readonly old: string | number | null;
  /** null for a number that could not be read. */
  readonly new: string | number | null;
  /** As it stands in the form. */
  readonly written: string;
  /** Why there is a question. */
  readonly why: 'not-a-whole-number' | 'eleven-digits' | 'too-long' | null;
}

/** A kommune the form may be from, and what it would change there. */
export interface FormCandidate {
  readonly kommunenummer: string;
  readonly name: string;
  readonly by: 'number' | 'name';
  readonly changes: readonly FormChange[];
}
