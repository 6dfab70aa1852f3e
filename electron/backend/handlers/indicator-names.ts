import type { ReadContext } from '../../../shared/model/importing.ts';
import type { Reader } from '../database/connection.ts';
import { allIndicators } from '../database/queries/indicators.ts';

/**
 * What the reader must know of each indicator: its id and its names in both written languages, which it may meet in
 * a column head, what its numbers may be, and how they become one where kommuner have merged.
 */
export const indicatorNames = (db: Reader): NonNullable<ReadContext['indicators']> =>
  allIndicators(db).map(({ id, nameNb, nameNn, unit, carryOver }) => ({
    id,
    unit: unit === 'rating' ? 'number' : unit,
    names: [...new Set([id, nameNb, nameNn])],
    carryOver,
  }));
