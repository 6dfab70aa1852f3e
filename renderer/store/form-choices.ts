import type { CallInput, FormFound } from '../../shared/contract/index.ts';
import type { FormCandidate, FormChange, FormField, FormTake } from '../../shared/model/form.ts';

/** What the user has said of one answer. */
export interface FormDecision {
  readonly take: FormTake;
  readonly number: number | null;
}

export interface FormChoices {
  /** Where form and round differ, for all that nothing else is said of. */
  readonly prefer: 'new' | 'old' | null;
  /** Whether a form is to come in, by file; absent = as `isTaken` says. */
  readonly taken: Readonly<Record<string, boolean>>;
  /** The kommune a form is from, where number and name disagree. */
  readonly kommune: Readonly<Record<string, string>>;
  /** By `decisionKey`. */
  readonly decisions: Readonly<Record<string, FormDecision>>;
}

export const noChoices: FormChoices = { prefer: null, taken: {}, kommune: {}, decisions: {} };

export const decisionKey = (file: string, field: FormField): string => `${file} ${field}`;

export const comesIn = ({ state }: FormFound): boolean => state === 'ready' || state === 'disagrees';

/** The kommune a form is taken for; undefined before the user has said which. */
export function candidateOf(form: FormFound, choices: FormChoices): FormCandidate | undefined {
  if (form.state === 'ready') return form.candidates[0];
  return form.candidates.find(({ kommunenummer }) => kommunenummer === choices.kommune[form.file]);
}

/** A form comes in unless it is one of several, old, nothing new, or the user has said no. */
export function isTaken(form: FormFound, choices: FormChoices): boolean {
  const said = choices.taken[form.file];
  if (!comesIn(form) || candidateOf(form, choices) === undefined) return false;
  if (said !== undefined) return said;
  return form.duplicates.length === 0 && !form.older && changesOf(form, choices).length > 0;
}

/** What a form would change; what is the same is no change. */
export const changesOf = (form: FormFound, choices: FormChoices): readonly FormChange[] =>
  (candidateOf(form, choices)?.changes ?? []).filter(({ kind }) => kind !== 'same');

/** What becomes of an answer as things stand; null = the user must say. */
export function takeOf(form: FormFound, change: FormChange, choices: FormChoices): FormTake | null {
  const said = choices.decisions[decisionKey(form.file, change.field)];
  if (said !== undefined) {
    const lacksNumber = change.why === 'not-a-whole-number' && said.take === 'new' && said.number === null;
    return lacksNumber ? null : said.take;
  }
  if (change.kind === 'question') return null;
  if (change.kind === 'new' || choices.prefer === 'new') return 'new';
  return choices.prefer === 'old' ? 'keep' : null;
}

export const undecided = (form: FormFound, choices: FormChoices): number =>
  changesOf(form, choices).filter((change) => takeOf(form, change, choices) === null).length;

type AcceptedForm = CallInput<'forms.accept'>['forms'][number];

/** The forms that come in, as the call wants them. */
export const acceptedForms = (forms: readonly FormFound[], choices: FormChoices): AcceptedForm[] =>
  forms
    .filter((form) => isTaken(form, choices))
    .map((form) => ({
      file: form.file,
      sha256: form.sha256 ?? '',
      kommunenummer: candidateOf(form, choices)?.kommunenummer ?? '',
      decisions: changesOf(form, choices).flatMap((change) => {
        const said = choices.decisions[decisionKey(form.file, change.field)];
        if (said === undefined) return [];
        const number = change.new === null && said.take === 'new' ? { number: said.number } : {};
        return [{ field: change.field, take: said.take, ...number }];
      }),
    }));
