import type { ReadContext } from '../../../shared/model/importing.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Reader } from '../database/connection.ts';
import { allIndicators } from '../database/queries/indicators.ts';

/**
 * What the reader must know of each indicator: its id and its names in both written languages, which it may meet in
 * a column head, what its numbers may be, and how they become one where kommuner have merged.
 */
export const indicatorNames = (db: Reader): NonNullable<ReadContext['indicators']> =>
  allIndicators(db).map((indicator) => ({
    id: indicator.id,
    unit: indicator.unit === 'rating' ? 'number' : indicator.unit,
    isShare: isOwnShare(indicator),
    names: [...new Set([indicator.id, indicator.nameNb, indicator.nameNn])],
    carryOver: indicator.carryOver,
  }));

/**
 * Per cent that count by how they lie to the mean are shares of a whole: a number below 0 has no place there. The user
 * who means growth, or anything else that may be negative or above 100, has it count by its place from lowest to
 * highest. What came with a publisher's table is as the publisher printed it.
 */
const isOwnShare = ({ id, unit, scale, own }: Indicator): boolean =>
  own === true && unit === 'percent' && scale === 'index' && !/^(imdi|ssb|nav)_/.test(id);
