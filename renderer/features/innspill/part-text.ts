import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { Assessment, Capacity, Contact, PrivateNote, Topic } from '../../../shared/model/innspill.ts';
import { ratingWords } from './rating-words.ts';

/** All fields of all records that two windows may have written differently; who is in a region is merged one by one. */
export interface Parts extends Partial<Capacity> {
  readonly text?: string;
  readonly name?: string;
  readonly assessment?: Assessment | null;
  readonly contacts?: readonly Contact[];
  readonly note?: PrivateNote;
}

/** One field of a record, as it is called on the screen and as what it holds reads; '' = empty. */
export function partText(
  part: string,
  record: Parts,
  topic: Topic,
  { input, record: own }: ScreenWords,
): { readonly label: string; readonly text: string } {
  switch (part) {
    case 'can':
    case 'wants':
    case 'extra':
    case 'health':
    case 'minors':
      return { label: input.capacityFields[part], text: String(record[part] ?? '') };
    case 'source':
      return { label: input.source, text: record.source ?? '' };
    case 'date':
      return { label: input.date, text: formatDate(record.date ?? '') };
    case 'assessment':
      return { label: own.ourAssessment, text: rated(record.assessment ?? null, topic, input) };
    case 'name':
      return { label: own.name2, text: record.name ?? '' };
    case 'contacts':
      return { label: own.contacts, text: (record.contacts ?? []).map(contactText).join('\n') };
    case 'note': {
      const { text = '', exported = false } = record.note ?? {};
      return { label: own.note, text: exported ? `${text}\n(${own.noteExported})` : text };
    }
    default:
      return { label: input.text, text: record.text ?? '' };
  }
}

const rated = (assessment: Assessment | null, topic: Topic, input: ScreenWords['input']): string =>
  assessment === null ? input.notRated : ratingWords(topic, input)[assessment];

const contactText = ({ role, name, email, phone }: Contact): string =>
  [role, name, email, phone].filter((one) => one.trim() !== '').join(', ');
