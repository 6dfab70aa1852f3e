import endedJson from '../../../resources/register/etterfoelgere.json' with { type: 'json' };
import type { EndedKommune } from '../../../shared/model/register.ts';

let known: ReadonlyMap<string, EndedKommune> | null = null;

const isNumber = (cell: unknown): cell is string => typeof cell === 'string' && /^\d{4}$/.test(cell);

/**
 * The kommunenummer that ended from 1992 to 2020, by number. Read when the past is first asked for, and not at the start.
 * Throws where the shipped file is not what it should be: that is a broken installation.
 */
export function endedKommuner(): ReadonlyMap<string, EndedKommune> {
  known ??= new Map(
    endedJson.rows.map((row) => {
      const [kommunenummer, name, ended, into] = row;
      const fits =
        isNumber(kommunenummer) &&
        typeof name === 'string' &&
        typeof ended === 'number' &&
        Array.isArray(into) &&
        into.length > 0 &&
        into.every(isNumber);
      if (!fits) throw new Error(`etterfoelgere.json: ${JSON.stringify(row)}`);
      return [kommunenummer, { kommunenummer, name, ended, into }];
    }),
  );
  return known;
}
