import type { CapacityField, ContactField, FormTopic } from '../../../shared/model/form.ts';
import type { Contact } from '../../../shared/model/innspill.ts';
import { storeCapacity } from '../database/commands/store-capacity.ts';
import type { Writer } from '../database/connection.ts';
import type { FormRecord } from './form-record.ts';

interface Where {
  readonly roundId: number;
  readonly kommunenummer: string;
}

interface Source extends Where {
  /** «Skjema, granvik.xlsx» */
  readonly source: string;
  /** ISO; null where not told. */
  readonly date: string | null;
}

/** Writes what a kommune says on a topic. The assessment is the fylkeskommune's, and stays as it is. */
export function saveAnswerText(
  db: Writer,
  { topic, text, ...where }: Source & { readonly topic: FormTopic; readonly text: string },
): void {
  db.run(
    `INSERT INTO innspill (round_id, kommunenummer, topic, text, assessment, source, date)
     VALUES ($roundId, $kommunenummer, $topic, $text, NULL, $source, $date)
     ON CONFLICT (round_id, kommunenummer, topic) DO UPDATE SET text = excluded.text,
       source = excluded.source, date = excluded.date`,
    { ...where, topic, text },
  );
}

/** Writes all numbers of a kommune: those of the form, and those that stood there and stay. */
export function saveAnswerNumbers(
  db: Writer,
  {
    roundId,
    kommunenummer,
    source,
    date,
    numbers,
  }: Source & { readonly numbers: Readonly<Record<CapacityField, number | null>> },
): void {
  storeCapacity(db, roundId, kommunenummer, { ...numbers, source, date });
}

const nobody: Contact = { role: '', name: '', email: '', phone: '' };

/** Writes the contact of a form over the one at this place (−1: a new one, after the others). */
export function saveAnswerContact(
  db: Writer,
  { contacts }: FormRecord,
  place: number,
  { fields, ...where }: Where & { readonly fields: Readonly<Partial<Record<ContactField, string>>> },
): void {
  const changed: Contact = { ...(contacts[place] ?? nobody), ...fields };
  const all = place < 0 ? [...contacts, changed] : contacts.with(place, changed);
  db.run(
    `INSERT INTO kommune_contacts (round_id, kommunenummer, contacts)
     VALUES ($roundId, $kommunenummer, $contacts)
     ON CONFLICT (round_id, kommunenummer) DO UPDATE SET contacts = excluded.contacts`,
    { ...where, contacts: JSON.stringify(all) },
  );
}
