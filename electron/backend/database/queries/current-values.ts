import type { MissingKind } from '../../../../shared/model/importing.ts';
import type { ValueView } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

/** kommunenummer → indicator → period → value. */
export type ValuesByKommune = ReadonlyMap<string, Record<string, Record<string, ValueView>>>;

interface ValueRow {
  readonly kommunenummer: string;
  readonly indicator: string;
  readonly period: string;
  readonly number: number | null;
  readonly missing: MissingKind | null;
  readonly sheet: string | null;
  readonly cell: string;
  readonly carriedFrom: string | null;
  readonly importId: number;
}

/**
 * The values that count: of each, the one from the valid import with the highest priority. Values that yield come
 * behind all others, the oldest first among them.
 */
export function currentValues(db: Reader, roundId: number, fromPeriod = ''): ValuesByKommune {
  const rows = db.all<ValueRow>(
    `SELECT v.kommunenummer, v.indicator, v.period, v.number, v.missing, v.sheet, v.cell,
            v.carried_from AS carriedFrom, i.id AS importId
     FROM import i JOIN value v ON v.import_id = i.id
     WHERE i.round_id = $roundId AND i.state = 'valid' AND v.period >= $fromPeriod
     ORDER BY iif(v.yields = 1, -i.priority, i.priority), v.indicator, v.period`,
    { roundId, fromPeriod },
  );
  const result = new Map<string, Record<string, Record<string, ValueView>>>();
  for (const { kommunenummer, indicator, period, carriedFrom, ...value } of rows) {
    const kommune = result.get(kommunenummer) ?? {};
    result.set(kommunenummer, kommune);
    const periods = kommune[indicator] ?? {};
    kommune[indicator] = periods;
    periods[period] =
      carriedFrom === null ? value : { ...value, carriedFrom: JSON.parse(carriedFrom) as readonly string[] };
  }
  return result;
}
