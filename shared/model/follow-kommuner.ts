import type { CopyNote } from '../contract/year-calls.ts';

/** Which kommuner of last year's round stand behind each of a new one's. */
export interface FollowedKommuner {
  /** New kommunenummer → the one it was; only where one became one. */
  readonly same: ReadonlyMap<string, string>;
  /** New kommunenummer → all it was, for texts and for comparing. */
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly CopyNote[];
}

/**
 * Follows kommuner from one round to the next. A kommune that was divided or merged is told, and its numbers are nobody's
 * guess.
 *
 * @param before the kommuner of the earlier round
 * @param now those of the new one
 * @param earlierOf the numbers in the earlier structure that cover a kommune's land
 */
export function followKommuner(
  before: readonly string[],
  now: readonly string[],
  earlierOf: (kommunenummer: string) => readonly string[],
): FollowedKommuner {
  const known = new Set(before);
  const from = new Map(now.map((one) => [one, earlierOf(one).filter((each) => known.has(each))]));
  const intoOf = (old: string): readonly string[] => now.filter((one) => from.get(one)?.includes(old));
  const same = new Map<string, string>();
  const notes: CopyNote[] = [];
  for (const [one, olds] of from) {
    const [only, another] = olds;
    if (only === undefined) continue;
    if (another !== undefined) notes.push({ kind: 'merged', from: olds, to: [one] });
    else if (intoOf(only).length === 1) same.set(one, only);
  }
  for (const old of before) {
    const into = intoOf(old);
    if (into.length > 1) notes.push({ kind: 'divided', from: [old], to: into });
  }
  const arrived = now.filter((one) => from.get(one)?.length === 0);
  if (arrived.length > 0) notes.push({ kind: 'new', kommuner: arrived });
  const gone = before.filter((old) => intoOf(old).length === 0);
  if (gone.length > 0) notes.push({ kind: 'gone', kommuner: gone });
  return { same, from, notes };
}
