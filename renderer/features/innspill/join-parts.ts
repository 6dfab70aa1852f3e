import type { Contact } from '../../../shared/model/innspill.ts';
import { longestNote, longestText, mostContacts } from '../../../shared/model/limits.ts';
import type { SavedRecords } from '../../store/saved-record.ts';
import { joined } from './join-words.ts';
import type { Parts } from './part-text.ts';

/** What there can be two of: a text, a note, contacts. */
export type JoinedParts = Partial<SavedRecords['lines'] & SavedRecords['notes'] & SavedRecords['contacts']>;

/** Both windows’, ours first; null where one of the fields has room for one alone. */
export function joinParts({
  fields,
  mine,
  theirs,
}: {
  readonly fields: readonly string[];
  readonly mine: Parts;
  readonly theirs: Parts;
}): JoinedParts | null {
  if (fields.length !== 1) return null;
  if (mine.note !== undefined && theirs.note !== undefined) {
    // What is sent out is what both would send.
    const exported = mine.note.exported && theirs.note.exported;
    const text = joined(mine.note.text, theirs.note.text, '\n\n');
    return text.length > longestText ? null : { note: { text, exported } };
  }
  const { contacts: own } = mine;
  if (own !== undefined && theirs.contacts !== undefined) {
    const contacts = [...own, ...theirs.contacts.filter((one) => !own.some(isSame(one)))];
    return contacts.length > mostContacts ? null : { contacts };
  }
  if (fields[0] !== 'text' || mine.text === undefined || theirs.text === undefined) return null;
  const text = joined(mine.text, theirs.text, '; ');
  return text.length > longestNote ? null : { text };
}

const isSame =
  (a: Contact) =>
  (b: Contact): boolean =>
    a.role === b.role && a.name === b.name && a.email === b.email && a.phone === b.phone;
