import { type CapacityField, type FormTopic, formTopics } from '../../../shared/model/form.ts';
import type { Capacity, Contact } from '../../../shared/model/innspill.ts';
import type { Reader } from '../database/connection.ts';

/** What stands in a round of one kommune, as far as a form asks about it. */
export interface FormRecord {
  readonly texts: Readonly<Partial<Record<FormTopic, string>>>;
  readonly numbers: Readonly<Record<CapacityField, number | null>>;
  readonly contacts: readonly Contact[];
}

const noNumbers: FormRecord['numbers'] = { can: null, wants: null, extra: null, health: null, minors: null };

/** Empty where nothing is stored. Texts of blanks alone count as none. */
export function formRecord(db: Reader, roundId: number, kommunenummer: string): FormRecord {
  const params = { roundId, kommunenummer };
  const texts = db.all<{ readonly topic: FormTopic; readonly text: string }>(
    `SELECT topic, text FROM innspill
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer
       AND topic IN (${formTopics.join(', ')}) AND trim(text) <> ''`,
    params,
  );
  const numbers = db.get<Pick<Capacity, CapacityField>>(
    `SELECT can, wants, extra, health, minors FROM capacity
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer`,
    params,
  );
  const contacts = db.get<{ readonly contacts: string }>(
    'SELECT contacts FROM kommune_contacts WHERE round_id = $roundId AND kommunenummer = $kommunenummer',
    params,
  );
  return {
    texts: Object.fromEntries(texts.map(({ topic, text }) => [topic, text])),
    numbers: numbers ?? noNumbers,
    contacts: contacts === undefined ? [] : (JSON.parse(contacts.contacts) as readonly Contact[]),
  };
}
