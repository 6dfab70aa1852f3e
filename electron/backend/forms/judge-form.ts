import type { FormFound } from '../../../shared/contract/form-calls.ts';
import {
  capacityFields,
  contactFields,
  type FormReading,
  type FormState,
  formTopics,
  formVersion,
} from '../../../shared/model/form.ts';
import { readDate } from '../../../shared/model/read-date.ts';
import { formChanges } from './form-changes.ts';
import type { FormRecord } from './form-record.ts';
import { type KommuneMatchInForm, matchKommune, type NamedKommune } from './match-kommune.ts';

/** What a form is held against. */
export interface FormScope {
  readonly year: number;
  readonly kommuner: readonly NamedKommune[];
  readonly recordOf: (kommunenummer: string) => FormRecord;
  /** When a file with this checksum was taken in, ISO time; null where it was not. */
  readonly takenBefore: (sha256: string) => string | null;
}

type Judged = Omit<FormFound, 'file' | 'fileName' | 'duplicates' | 'error'>;

/** What a form that could be opened is, and what it would change. */
export function judgeForm(reading: FormReading, scope: FormScope): Judged {
  const { marks, kind, sha256 } = reading;
  const version = wholeOf(marks.version);
  const year = wholeOf(marks.round);
  const match = matchKommune(marks, scope.kommuner);
  const state = stateOf(reading, version, year, match, scope);
  const may = state === 'ready' || state === 'disagrees';
  const date = readDate(marks.date ?? '');
  return {
    kind,
    sha256,
    state,
    said: {
      kommunenummer: marks.number === undefined || marks.number === '' ? null : marks.number,
      name: marks.kommune === undefined || marks.kommune === '' ? null : marks.kommune,
      year,
      version,
    },
    candidates: match.candidates.map((candidate) => ({
      ...candidate,
      changes: may ? formChanges(marks, scope.recordOf(candidate.kommunenummer)) : [],
    })),
    older: reading.isForm && version !== null && version < formVersion,
    date,
    dateWritten: date === null && (marks.date ?? '') !== '' ? (marks.date ?? null) : null,
    takenBefore: scope.takenBefore(sha256),
  };
}

function stateOf(
  reading: FormReading,
  version: number | null,
  year: number | null,
  match: KommuneMatchInForm,
  scope: FormScope,
): FormState {
  if (!reading.isForm) return 'not-a-form';
  if (version !== null && version > formVersion) return 'newer';
  if (year !== scope.year) return 'other-round';
  if (match.kind === 'none') return 'other-kommune';
  if (isEmpty(reading.marks)) return 'empty';
  return match.kind === 'disagrees' ? 'disagrees' : 'ready';
}

/** A date alone, or a contact alone, is no answer. */
const isEmpty = (marks: FormReading['marks']): boolean =>
  [
    ...formTopics.map((topic) => marks[`topic-${topic}`]),
    ...capacityFields.map((field) => marks[field]),
  ].every((text) => (text ?? '') === '') &&
  contactFields.every((field) => field === 'role' || (marks[field] ?? '') === '');

function wholeOf(text: string | undefined): number | null {
  const digits = (text ?? '').trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
