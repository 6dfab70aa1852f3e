import type {
  Assessment,
  Capacity,
  Contact,
  KommuneInnspill,
  PrivateNote,
  Topic,
} from '../../../../shared/model/innspill.ts';
import { isKommuneTopic } from '../../../../shared/model/innspill.ts';
import { kommuneInnspill } from '../../../../shared/model/kommune-innspill.ts';
import type { KommuneView, Maalform } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';
import { currentValues } from './current-values.ts';
import { judgedOf } from './judged-of.ts';
import { exemptOfRound } from './recommendation-details.ts';
import { plansOfRound, regionsOfRound } from './regions.ts';

interface KommuneRow {
  readonly kommunenummer: string;
  readonly name: string;
  readonly maalform: Maalform;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly neighbours: string;
  readonly asked: 0 | 1;
  readonly askedReason: string | null;
}

/** The kommuner of a round in order of number, with their values from a period on and all they have said. */
export function kommunerOfRound(db: Reader, roundId: number, fromPeriod = ''): readonly KommuneView[] {
  const values = currentValues(db, roundId, fromPeriod);
  const innspill = byKommune(entryRows(db, roundId));
  const texts = {
    regions: regionsOfRound(db, roundId),
    plans: plansOfRound(db, roundId),
    exempt: exemptOfRound(db, roundId),
  };
  const capacities = byKommune(
    db.all<Capacity & { readonly kommunenummer: string }>(
      `SELECT kommunenummer, can, wants, extra, health, minors, source, date FROM capacity
       WHERE round_id = $roundId`,
      { roundId },
    ),
  );
  const contacts = contactsOf(db, roundId);
  const notes = notesOf(db, roundId);
  const replies = repliesOf(db, roundId);
  return kommuneRows(db, roundId).map(({ lat, lon, neighbours, asked, ...row }) => ({
    ...row,
    point: lat === null || lon === null ? null : { lat, lon },
    neighbours: JSON.parse(neighbours) as readonly string[],
    asked: asked === 1,
    values: values.get(row.kommunenummer) ?? {},
    innspill: kommuneInnspill(row.kommunenummer, (innspill.get(row.kommunenummer) ?? []).map(toEntry), texts),
    capacity: capacities.get(row.kommunenummer)?.[0] ?? null,
    ...contacts.get(row.kommunenummer),
    ...notes.get(row.kommunenummer),
    ...replies.get(row.kommunenummer),
  }));
}

interface EntryRow {
  readonly kommunenummer: string;
  readonly topic: Topic;
  readonly text: string;
  readonly assessment: Assessment | null;
  readonly source: string;
  readonly date: string | null;
  readonly assessedBy: string;
  readonly assessedAt: string | null;
}

const entryRows = (db: Reader, roundId: number) =>
  db.all<EntryRow>(
    `SELECT kommunenummer, topic, text, assessment, source, date, assessed_by AS assessedBy,
       assessed_at AS assessedAt
     FROM innspill WHERE round_id = $roundId ORDER BY kommunenummer, topic`,
    { roundId },
  );

/** Under topics 2 and 6 a kommune has no more than a line of its own. */
function toEntry({ assessedBy, assessedAt, ...row }: Omit<EntryRow, 'kommunenummer'>): KommuneInnspill {
  return isKommuneTopic(row.topic)
    ? { ...row, ...judgedOf(assessedBy, assessedAt) }
    : { topic: row.topic, text: '', assessment: null, source: '', date: null, line: row.text };
}

const contactsOf = (db: Reader, roundId: number) =>
  new Map(
    db
      .all<{ readonly kommunenummer: string; readonly contacts: string }>(
        'SELECT kommunenummer, contacts FROM kommune_contacts WHERE round_id = $roundId',
        { roundId },
      )
      .map((row) => [row.kommunenummer, { contacts: JSON.parse(row.contacts) as readonly Contact[] }]),
  );

const notesOf = (db: Reader, roundId: number): ReadonlyMap<string, { readonly note: PrivateNote }> =>
  new Map(
    db
      .all<{ readonly kommunenummer: string; readonly text: string; readonly exported: 0 | 1 }>(
        'SELECT kommunenummer, text, exported FROM private_note WHERE round_id = $roundId',
        { roundId },
      )
      .map((row) => [row.kommunenummer, { note: { text: row.text, exported: row.exported === 1 } }]),
  );

const repliesOf = (db: Reader, roundId: number): ReadonlyMap<string, { readonly repliedOn: string }> =>
  new Map(
    db
      .all<{ readonly kommunenummer: string; readonly repliedOn: string }>(
        `SELECT kommunenummer, replied_on AS repliedOn FROM letter_progress
         WHERE round_id = $roundId AND replied_on IS NOT NULL`,
        { roundId },
      )
      .map(({ kommunenummer, repliedOn }) => [kommunenummer, { repliedOn }]),
  );

const kommuneRows = (db: Reader, roundId: number) =>
  db.all<KommuneRow>(
    `SELECT kommunenummer, name, maalform, lat, lon, neighbours, asked, asked_reason AS askedReason
     FROM round_kommune WHERE round_id = $roundId ORDER BY kommunenummer`,
    { roundId },
  );

function byKommune<Row extends { readonly kommunenummer: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Omit<Row, 'kommunenummer'>[]> {
  const result = new Map<string, Omit<Row, 'kommunenummer'>[]>();
  for (const { kommunenummer, ...row } of rows) {
    const list = result.get(kommunenummer);
    if (list === undefined) result.set(kommunenummer, [row]);
    else list.push(row);
  }
  return result;
}
