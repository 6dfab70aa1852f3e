import type { RoundKommune } from '../../../shared/model/importing.ts';
import type { RegisterKommune } from '../../../shared/model/register.ts';
import { foldName } from './fold-name.ts';

export type NameIndex = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

function add(index: Map<string, Set<string>>, name: string, kommunenummer: string): void {
  const folded = foldName(name);
  const numbers = index.get(folded);
  if (numbers === undefined) index.set(folded, new Set([kommunenummer]));
  else numbers.add(kommunenummer);
}

/** «Nord-Odal» is written «Nord Odal» too; a hyphen between spaces parts two names, and is another thing. */
const withoutHyphen = (name: string): string => name.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');

/** Folded name → the kommunenummer that have it: all official names, each language, and those of the round. */
export function nameIndex(
  kommuner: readonly RegisterKommune[],
  roundKommuner: readonly RoundKommune[],
): NameIndex {
  const index = new Map<string, Set<string>>();
  for (const { kommunenummer, name, officialName, otherNames } of kommuner) {
    // Most have one name for all, without a hyphen: this is done at the start of every import.
    for (const each of new Set([name, officialName, ...otherNames])) {
      add(index, each, kommunenummer);
      if (each.includes('-')) add(index, withoutHyphen(each), kommunenummer);
    }
  }
  for (const { kommunenummer, name } of roundKommuner) {
    for (const each of [name, ...name.split(/\s+[-/]\s+/)]) add(index, each, kommunenummer);
  }
  return index;
}

/**
 * The kommuner that a label's names stand for: what all of its known names agree on. A hyphen without spaces may
 * part two names («Snåase-Snåsa») or belong to one («Nord-Odal»): it parts them only where the whole is unknown and
 * every part is known.
 */
export function numbersNamed(index: NameIndex, names: readonly string[]): readonly string[] {
  const [whole, ...parts] = names;
  if (whole === undefined) return [];
  const direct = index.get(whole);
  if (direct !== undefined) return [...direct];
  const candidates = parts.length > 0 ? parts : whole.split('-');
  if (candidates.length < 2) return [];
  const found = candidates.map((name) => index.get(name) ?? NONE);
  const known = found.filter((numbers) => numbers.size > 0);
  if (parts.length === 0 && known.length < found.length) return [];
  const [first, ...others] = known;
  if (first === undefined) return [];
  const common = [...first].filter((number) => others.every((numbers) => numbers.has(number)));
  return common.length > 0 ? common : [...new Set(known.flatMap((numbers) => [...numbers]))];
}
