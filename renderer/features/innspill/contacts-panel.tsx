import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Contact } from '../../../shared/model/innspill.ts';
import { contactLengths, mostContacts } from '../../../shared/model/limits.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { Icon } from '../../components/icon.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';
import { ForgetAllContacts } from './forget-all-contacts.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { useRecordWords } from './use-record-words.ts';

const none: readonly Contact[] = [];
const fields = [
  { field: 'role', type: 'text' },
  { field: 'name', type: 'text' },
  { field: 'email', type: 'email' },
  { field: 'phone', type: 'tel' },
] as const;

/** Who to write to and ring. Work data: few, and they can be deleted for good. */
export function ContactsPanel({ kommune }: { readonly kommune: KommuneView }) {
  const own = useRecordWords();
  const store = useAppStore();
  const visit = useVisit();
  const id = useId();
  const { kommunenummer } = kommune;
  const roundId = useApp((state) => state.roundId) ?? 0;
  const edited = useApp((state) => state.edits.contacts[kommunenummer]);
  const contacts = edited ?? kommune.contacts ?? none;
  const now = (): readonly Contact[] => store.getState().edits.contacts[kommunenummer] ?? contacts;
  const save = (next: readonly Contact[], of: string): void =>
    store.getState().editContacts(kommunenummer, next, of);
  const forget = async (whose: string | null): Promise<void> => {
    const state = store.getState();
    await state.flush();
    if (await state.write('contacts.forget', { roundId, kommunenummer: whose })) state.say(own.forgotten);
  };
  return (
    <section className="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{own.contacts}</h2>
      <p className="muted">{own.contactsHelp}</p>
      <datalist id={`${id}-roles`}>
        {own.roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
      {contacts.map((contact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no other name than their place while they are typed.
        <fieldset key={at} className="contact">
          <legend className="visually-hidden">{own.contact(at + 1)}</legend>
          {fields.map(({ field, type }) => (
            <label key={field}>
              <span>{own[field]}</span>
              <input
                type={type}
                maxLength={contactLengths[field]}
                autoComplete="off"
                list={field === 'role' ? `${id}-roles` : undefined}
                value={contact[field]}
                onFocus={visit.begin}
                onBlur={() => void store.getState().flush()}
                onChange={(event) =>
                  save(
                    now().map((one, index) => (index === at ? { ...one, [field]: event.target.value } : one)),
                    visit.current(),
                  )
                }
              />
            </label>
          ))}
          <button
            type="button"
            className="quiet"
            aria-label={own.removeContact(contact.name || contact.role || own.contact(at + 1))}
            onClick={() =>
              save(
                now().filter((_, index) => index !== at),
                newVisit(),
              )
            }
          >
            <Icon name="cross" />
          </button>
        </fieldset>
      ))}
      <OvertakenPanel
        field="contacts"
        of={kommunenummer}
        onEdit={({ contacts: chosen }) => save(chosen ?? now(), newVisit())}
      />
      <div className="row-actions">
        {contacts.length < mostContacts && (
          <Button
            variant="tertiary"
            onClick={() =>
              save(
                [...now(), { role: own.roles[now().length] ?? '', name: '', email: '', phone: '' }],
                newVisit(),
              )
            }
          >
            <Icon name="plus" /> {own.newContact}
          </Button>
        )}
        {contacts.length > 0 && (
          <Button variant="tertiary" title={own.forgetHelp} onClick={() => void forget(kommunenummer)}>
            {own.forget}
          </Button>
        )}
      </div>
      {contacts.length > 0 && <p className="muted">{own.forgetHelp}</p>}
      <ForgetAllContacts forget={() => void forget(null)} />
    </section>
  );
}
