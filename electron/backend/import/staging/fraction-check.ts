/**
 * Shares of a whole that no kommuner have all below these many per cent: where all of a file's are, they are written as
 * parts of one («0,62»), and not in per cent. Unemployment alone is so low that 0,9 may be per cent.
 */
const NEVER_ALL_BELOW: ReadonlyMap<string, number> = new Map([
  ['sysselsatte_prosent', 1],
  ['intro_resultat', 1],
  ['innvandrerandel', 1],
  ['ledige_prosent', 0.15],
]);
/** Of fewer numbers than this nothing can be said. */
const FEWEST = 3;

interface Seen<At> {
  count: number;
  highest: number;
  readonly first: { readonly at: At; readonly number: number };
}

/** A series whose numbers seem to be parts of one, and the first of them. */
export interface Fractions<At> {
  readonly indicator: string;
  readonly at: At;
  readonly number: number;
  /** How many numbers they are. */
  readonly count: number;
}

/** Watches numbers for shares that are not written in per cent: in a workbook they may have lost the format that says so. */
export function fractionCheck<At>() {
  const seen = new Map<string, Seen<At>>();
  return {
    note: (indicator: string, number: number, at: At): void => {
      if (!NEVER_ALL_BELOW.has(indicator)) return;
      const before = seen.get(indicator);
      if (before === undefined) seen.set(indicator, { count: 1, highest: number, first: { at, number } });
      else {
        before.count += 1;
        before.highest = Math.max(before.highest, number);
      }
    },
    found: (): readonly Fractions<At>[] =>
      [...seen].flatMap(([indicator, { count, highest, first }]) => {
        const limit = NEVER_ALL_BELOW.get(indicator) ?? 0;
        return count >= FEWEST && highest > 0 && highest <= limit ? [{ indicator, count, ...first }] : [];
      }),
  };
}
