import { hasElevenDigits } from '../../../shared/model/eleven-digits.ts';
import {
  type CapacityField,
  type ContactField,
  capacityFields,
  contactFields,
  type FormChange,
  type FormField,
  type FormReading,
  formTopics,
} from '../../../shared/model/form.ts';
import { contactLengths, longestText } from '../../../shared/model/limits.ts';
import { contactPlace } from './form-contact.ts';
import type { FormRecord } from './form-record.ts';
import { personsAnswer } from './persons-answer.ts';

/** Characters the record takes of each answer: as in the calls that write them. */
const room: Readonly<Record<ContactField | 'topic', number>> = {
  topic: longestText,
  ...contactLengths,
};

/** What a form says beside what stands, answer by answer; what is not filled in is left out, and changes nothing. */
export function formChanges(marks: FormReading['marks'], record: FormRecord): readonly FormChange[] {
  const said = (field: FormField): string => marks[field] ?? '';
  const contact = record.contacts[contactPlace(record.contacts, marks)];
  return [
    ...formTopics.map((topic) =>
      textChange(`topic-${topic}`, said(`topic-${topic}`), record.texts[topic] ?? '', room.topic),
    ),
    ...capacityFields.map((field) => numberChange(field, said(field), record.numbers[field])),
    ...contactFields.map((field) =>
      textChange(field, said(field).replace(/\s+/g, ' '), contact?.[field] ?? '', room[field]),
    ),
  ].filter(({ written }) => written !== '');
}

function textChange(field: FormField, written: string, old: string, limit: number): FormChange {
  const why = written.length > limit ? 'too-long' : hasElevenDigits(written) ? 'eleven-digits' : null;
  const same = old.trim() === written;
  return {
    field,
    kind: same ? 'same' : why !== null ? 'question' : old.trim() === '' ? 'new' : 'differs',
    old: old.trim() === '' ? null : old,
    new: written,
    written,
    why: same ? null : why,
  };
}

function numberChange(field: CapacityField, written: string, old: number | null): FormChange {
  const number = personsAnswer(written);
  const base = { field, old, new: number, written };
  if (number === null) return { ...base, kind: 'question', why: 'not-a-whole-number' };
  return { ...base, kind: number === old ? 'same' : old === null ? 'new' : 'differs', why: null };
}
