import type { EndedKommune } from '../../../shared/model/register.ts';
import type { Structure } from '../../../shared/model/round.ts';
import { endedKommuner } from './ended-kommuner.ts';
import type { Register } from './register.ts';

/** A kommunenummer of the past, and the kommuner of a structure that cover its land now. */
export interface Forebear extends EndedKommune {
  /** Of the structure that was asked for: several where it, or one that came after it, was divided. */
  readonly now: readonly string[];
  /** The first year it was no kommune of its own, or divided: `ended` may be of a number only. */
  readonly gone: number;
}

/**
 * The kommunenummer that ended before a structure began and whose land is in these kommuner, or in part of them. Small moves
 * of a border, where both kommuner lived on, are not followed.
 */
export function forebears(
  register: Register,
  structure: Structure,
  kommuner: ReadonlySet<string>,
): ReadonlyMap<string, Forebear> {
  const found = new Map<string, Forebear>();
  const add = (ended: EndedKommune): void => {
    const now = heirs(register, structure, ended.into);
    if (now.some((number) => kommuner.has(number))) {
      found.set(ended.kommunenummer, { ...ended, now, gone: goneIn(register, ended) });
    }
  };
  for (const ended of endedKommuner().values()) add(ended);
  if (structure === 2024) {
    for (const { kommunenummer, name, counterparts } of register.structures[2020].kommuner) {
      // One that only got another number is carried over by the import; here are those that were divided.
      if (counterparts.length > 1) add({ kommunenummer, name, ended: 2024, into: counterparts });
    }
  }
  return found;
}

/** A number that only changed has an heir of the same name. */
function goneIn(register: Register, { name, ended, into }: EndedKommune): number {
  const [heir, ...more] = into;
  if (heir === undefined || more.length > 0) return ended;
  const later = endedKommuner().get(heir);
  if (later !== undefined) return later.name === name ? goneIn(register, later) : ended;
  const divided = register.byNumber[2020].get(heir);
  return divided !== undefined && divided.counterparts.length > 1 && divided.name === name ? 2024 : ended;
}

function heirs(register: Register, structure: Structure, into: readonly string[]): readonly string[] {
  const now = new Set<string>();
  for (const number of into) {
    const later = endedKommuner().get(number)?.into ?? renumbered(register, structure, number);
    if (later === null) now.add(number);
    else for (const heir of heirs(register, structure, later)) now.add(heir);
  }
  return [...now];
}

/** What a number of 2020 became in 2024; null where it is of the structure already. */
function renumbered(register: Register, structure: Structure, number: string): readonly string[] | null {
  if (register.byNumber[structure].has(number)) return null;
  return register.byNumber[2020].get(number)?.counterparts ?? null;
}
