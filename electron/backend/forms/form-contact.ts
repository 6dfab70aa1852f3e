import type { FormMark } from '../../../shared/model/form.ts';
import type { Contact } from '../../../shared/model/innspill.ts';
import { mostContacts } from '../../../shared/model/limits.ts';
import { foldName } from '../register/fold-name.ts';

/**
 * The contact in the record that the form's is the same as: by e-mail, else by name. Where there is room for no more
 * contacts it stands against the last of them, so that the user sees what would go. −1 for one that is new.
 */
export function contactPlace(
  contacts: readonly Contact[],
  marks: Readonly<Partial<Record<FormMark, string>>>,
): number {
  const same = (key: 'email' | 'name'): number => {
    const said = foldName(marks[key] ?? '');
    return said === '' ? -1 : contacts.findIndex((contact) => foldName(contact[key]) === said);
  };
  const byEmail = same('email');
  const found = byEmail >= 0 ? byEmail : same('name');
  return found < 0 && contacts.length >= mostContacts ? contacts.length - 1 : found;
}
