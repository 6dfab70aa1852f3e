import type { MissingKind } from '../../../../shared/model/missing-kind.ts';
import type { ValueView } from '../../../../shared/model/round.ts';
import { atOnce, type Sliced } from '../../jobs/sliced.ts';
import type { Reader } from '../connection.ts';

/** kommunenummer → indicator → period → value. */
export type ValuesByKommune = ReadonlyMap<string, Record<string, Record<string, ValueView>>>;

interface ValueRow {
  readonly indicator: string;
  readonly period: string;
  readonly number: number | null;
  readonly missing: MissingKind | null;
  readonly sheet: string | null;
  readonly cell: string;
  readonly carriedFrom: string | null;
  readonly importId: number;
}

/** What was read last, by round and period: the values change only with the sources that count. */
const kept = new WeakMap<
  Reader,
  Map<string, { readonly sources: string; readonly values: ValuesByKommune }>
>();

/** As many as are kept: a round's own and one that it is compared with, with and without what is old. */
const most = 4;

/** After a round was taken away: its ids may come again with other values. */
export const forgetValues = (db: Reader): void => void kept.delete(db);

/**
 * The values that count: of each, the one from the valid import with the highest priority. Values that yield come
 * behind all others, the oldest first among them.
 */
export const currentValues = (db: Reader, roundId: number, fromPeriod = ''): ValuesByKommune =>
  atOnce(readCurrentValues(db, roundId, fromPeriod));

/** The same, a kommune at a time. Where sources come or go between two slices, the next to ask reads them anew. */
export function* readCurrentValues(db: Reader, roundId: number, fromPeriod = ''): Sliced<ValuesByKommune> {
  const known = kept.get(db) ?? new Map<string, { sources: string; values: ValuesByKommune }>();
  kept.set(db, known);
  const key = `${roundId} ${fromPeriod}`;
  const sources = sourcesOf(db, roundId);
  const last = known.get(key);
  if (last?.sources === sources) return last.values;
  const values = new Map<string, Record<string, Record<string, ValueView>>>();
  for (const kommunenummer of kommunerOf(db, roundId)) {
    yield;
    values.set(kommunenummer, valuesOf(db, roundId, kommunenummer, fromPeriod));
  }
  if (sourcesOf(db, roundId) !== sources) return values;
  known.delete(key);
  known.set(key, { sources, values });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return values;
}

const kommunerOf = (db: Reader, roundId: number): readonly string[] =>
  db
    .all<{ readonly kommunenummer: string }>(
      'SELECT kommunenummer FROM round_kommune WHERE round_id = $roundId',
      { roundId },
    )
    .map(({ kommunenummer }) => kommunenummer);

/** Names the sources that count and their order; not by id alone, which may come again in a restored database. */
const sourcesOf = (db: Reader, roundId: number): string =>
  JSON.stringify(
    db.all(
      `SELECT id, priority, sha256, at FROM import WHERE round_id = $roundId AND state = 'valid' ORDER BY id`,
      { roundId },
    ),
  );

function valuesOf(
  db: Reader,
  roundId: number,
  kommunenummer: string,
  fromPeriod: string,
): Record<string, Record<string, ValueView>> {
  const rows = db.all<ValueRow>(
    `SELECT v.indicator, v.period, v.number, v.missing, v.sheet, v.cell,
            v.carried_from AS carriedFrom, i.id AS importId
     FROM import i JOIN value v ON v.import_id = i.id AND v.kommunenummer = $kommunenummer
     WHERE i.round_id = $roundId AND i.state = 'valid' AND v.period >= $fromPeriod
     ORDER BY iif(v.yields = 1, -i.priority, i.priority), v.indicator, v.period`,
    { roundId, kommunenummer, fromPeriod },
  );
  const kommune: Record<string, Record<string, ValueView>> = {};
  for (const { indicator, period, carriedFrom, ...value } of rows) {
    const periods = kommune[indicator] ?? {};
    kommune[indicator] = periods;
    periods[period] =
      carriedFrom === null ? value : { ...value, carriedFrom: JSON.parse(carriedFrom) as readonly string[] };
  }
  return kommune;
}
