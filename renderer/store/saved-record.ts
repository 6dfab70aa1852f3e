import {
  type Capacity,
  type Contact,
  type FylkePlans,
  noCapacity,
  noPlans,
  type PrivateNote,
  type VgsRegion,
} from '../../shared/model/innspill.ts';
import type { RoundView } from '../../shared/model/round.ts';
import { type Edits, type InnspillEdit, innspillKey } from './edits.ts';

/** What is saved together, in the fields that another window’s are told from this one’s by. */
export interface SavedRecords {
  readonly innspill: Omit<InnspillEdit, 'topic'>;
  readonly lines: { readonly text: string };
  readonly capacity: Capacity;
  readonly regions: Omit<VgsRegion, 'id' | 'judged'>;
  readonly plans: FylkePlans;
  readonly contacts: { readonly contacts: readonly Contact[] };
  /** A field of its own: whether a note is sent out is said of the text it has. */
  readonly notes: { readonly note: PrivateNote };
}

export type RecordField = keyof SavedRecords;

/** The key of what there is one of in a round. */
export const onlyKey = '';

type Stored = Pick<RoundView, 'kommuner' | 'regions' | 'plans'>;

const kommuneOf = ({ kommuner }: Stored, kommunenummer: string) =>
  kommuner.find((one) => one.kommunenummer === kommunenummer);

function entryOf({ kommuner }: Stored, key: string) {
  for (const { kommunenummer, innspill } of kommuner) {
    if (!key.startsWith(`${kommunenummer}:`)) continue;
    return innspill.find(({ topic }) => innspillKey(kommunenummer, topic) === key);
  }
  return undefined;
}

function regionFields({ name, members, text, assessment, source, date }: VgsRegion): SavedRecords['regions'] {
  return { name, members, text, assessment, source, date };
}

type Readers<From> = {
  readonly [Field in RecordField]: (from: From, key: string) => SavedRecords[Field] | null;
};

/** What the round has; null where there is nothing to write it on any more. */
export const storedRecord: Readers<Stored> = {
  innspill: (round, key) => {
    const { text = '', assessment = null, source = '', date = null } = entryOf(round, key) ?? {};
    return { text, assessment, source, date };
  },
  lines: (round, key) => ({ text: entryOf(round, key)?.line ?? '' }),
  capacity: (round, key) => kommuneOf(round, key)?.capacity ?? noCapacity,
  regions: ({ regions }, key) => {
    const region = regions.find(({ id }) => String(id) === key);
    return region === undefined ? null : regionFields(region);
  },
  plans: ({ plans }) => plans ?? noPlans,
  contacts: (round, key) => ({ contacts: kommuneOf(round, key)?.contacts ?? [] }),
  notes: (round, key) => ({ note: kommuneOf(round, key)?.note ?? { text: '', exported: false } }),
};

/** What is written and not stored yet; null where nothing is. */
export const editedRecord: Readers<Edits> = {
  innspill: ({ innspill }, key) => {
    const found = innspill[key];
    if (found === undefined) return null;
    const { topic: _topic, ...entry } = found;
    return entry;
  },
  lines: ({ lines }, key) => {
    const found = lines[key];
    return found === undefined ? null : { text: found.text };
  },
  capacity: ({ capacity }, key) => capacity[key] ?? null,
  regions: ({ regions }, key) => {
    const found = regions[key];
    return found === undefined ? null : regionFields(found);
  },
  plans: ({ plans }) => plans,
  contacts: ({ contacts }, key) => {
    const found = contacts[key];
    return found === undefined ? null : { contacts: found };
  },
  notes: ({ notes }, key) => {
    const found = notes[key];
    return found === undefined ? null : { note: found };
  },
};

/** Those that are written and not stored yet: field and key. */
export function editedKeys(edits: Edits): readonly (readonly [RecordField, string])[] {
  const { innspill, lines, capacity, regions, contacts, notes } = edits;
  const keyed = { innspill, lines, capacity, regions, contacts, notes };
  const found = Object.entries(keyed).flatMap(([field, all]) =>
    Object.keys(all).map((key) => [field as RecordField, key] as const),
  );
  return edits.plans === null ? found : [...found, ['plans', onlyKey]];
}

export const isRecordField = (field: string): field is RecordField => field in storedRecord;
