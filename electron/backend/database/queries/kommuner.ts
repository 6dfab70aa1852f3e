import type { Capacity, Innspill } from '../../../../shared/model/innspill.ts';
import type { KommuneView, Maalform } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';
import { currentValues } from './current-values.ts';

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
  const innspill = byKommune(
    db.all<Innspill & { readonly kommunenummer: string }>(
      `SELECT kommunenummer, topic, text, assessment, source, date FROM innspill
       WHERE round_id = $roundId ORDER BY kommunenummer, topic`,
      { roundId },
    ),
  );
  const capacities = byKommune(
    db.all<Capacity & { readonly kommunenummer: string }>(
      `SELECT kommunenummer, can, wants, extra, health, minors, source, date FROM capacity
       WHERE round_id = $roundId`,
      { roundId },
    ),
  );
  return kommuneRows(db, roundId).map(({ lat, lon, neighbours, asked, ...row }) => ({
    ...row,
    point: lat === null || lon === null ? null : { lat, lon },
    neighbours: JSON.parse(neighbours) as readonly string[],
    asked: asked === 1,
    values: values.get(row.kommunenummer) ?? {},
    innspill: innspill.get(row.kommunenummer) ?? [],
    capacity: capacities.get(row.kommunenummer)?.[0] ?? null,
  }));
}

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
