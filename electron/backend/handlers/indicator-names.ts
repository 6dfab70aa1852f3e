import type { Reader } from '../database/connection.ts';
import { allIndicators } from '../database/queries/indicators.ts';

/** What the reader may meet in a column head for each indicator: its id and its names in both written languages. */
export const indicatorNames = (
  db: Reader,
): readonly { readonly id: string; readonly names: readonly string[] }[] =>
  allIndicators(db).map(({ id, nameNb, nameNn }) => ({ id, names: [...new Set([id, nameNb, nameNn])] }));
