import type { RoundView } from '../../shared/model/round.ts';
import { type Edits, innspillKey } from './edits.ts';
import { without } from './without.ts';

/** A text with its source, as one window has it. */
export interface Words {
  readonly text: string;
  readonly source: string;
}

/** Which of them: the name it is saved under, «innspill 9901:1», «regions 3» or «plans». */
export type WordsName = `innspill ${string}` | `regions ${string}` | 'plans';

export const isWordsName = (name: string): name is WordsName => /^(?:innspill |regions |plans$)/.test(name);

/** The name of the words of a record; null where its text is no words of two parts. */
export function wordsNameOf(field: string, key: string): WordsName | null {
  const name = field === 'plans' ? field : `${field} ${key}`;
  return isWordsName(name) ? name : null;
}

/** The names among the keys of a record by them. */
export const namesOf = (record: Readonly<Record<string, unknown>>): readonly WordsName[] =>
  Object.keys(record).filter(isWordsName);

/** The entries that hold words, by the names of the edits that change them. */
type WordsEntries = Pick<Edits, 'innspill' | 'regions' | 'plans'>;

/** What the round has under this name, as the edit it would be; null where nothing is written. */
export function storedEntry(
  { kommuner, regions, plans }: Pick<RoundView, 'kommuner' | 'regions' | 'plans'>,
  name: WordsName,
): Partial<WordsEntries> | null {
  if (name === 'plans') return plans === null ? null : { plans };
  const key = keyOf(name);
  if (name.startsWith('regions ')) {
    const region = regions.find(({ id }) => String(id) === key);
    return region === undefined ? null : { regions: { [key]: region } };
  }
  for (const { kommunenummer, innspill } of kommuner) {
    for (const { topic, text, assessment, source, date } of innspill) {
      if (innspillKey(kommunenummer, topic) !== key || topic === 2 || topic === 6) continue;
      return { innspill: { [key]: { topic, text, assessment, source, date } } };
    }
  }
  return null;
}

function entryIn(entries: Partial<WordsEntries> | null, name: WordsName) {
  const key = keyOf(name);
  if (name === 'plans') return entries?.plans ?? null;
  return (name.startsWith('regions ') ? entries?.regions?.[key] : entries?.innspill?.[key]) ?? null;
}

/** The words among entries; empty where there are none. */
export function wordsIn(entries: Partial<WordsEntries> | null, name: WordsName): Words {
  const found = entryIn(entries, name);
  return { text: found?.text ?? '', source: found?.source ?? '' };
}

/** Whether two say the same under this name: words, date and assessment. */
export function sameEntry(
  a: Partial<WordsEntries> | null,
  b: Partial<WordsEntries> | null,
  name: WordsName,
): boolean {
  const [one, other] = [entryIn(a, name), entryIn(b, name)];
  const assessment = (found: typeof one): unknown =>
    found !== null && 'assessment' in found ? found.assessment : null;
  return (
    sameWords(wordsIn(a, name), wordsIn(b, name)) &&
    (one?.date ?? null) === (other?.date ?? null) &&
    assessment(one) === assessment(other)
  );
}

/** Whether an edit under this name waits or is on its way. */
export const isEdited = (edits: WordsEntries, name: WordsName): boolean =>
  name === 'plans'
    ? edits.plans !== null
    : name.startsWith('regions ')
      ? keyOf(name) in edits.regions
      : keyOf(name) in edits.innspill;

/** The edits with this entry among them. */
export const withEntry = (edits: Edits, entry: Partial<WordsEntries>): Edits => ({
  ...edits,
  innspill: { ...edits.innspill, ...entry.innspill },
  regions: { ...edits.regions, ...entry.regions },
  plans: entry.plans ?? edits.plans,
});

/** The edits without what waits under this name. */
export const withoutEntry = (edits: Edits, name: WordsName): Edits =>
  name === 'plans'
    ? { ...edits, plans: null }
    : name.startsWith('regions ')
      ? { ...edits, regions: without(edits.regions, keyOf(name)) }
      : { ...edits, innspill: without(edits.innspill, keyOf(name)) };

/** Whether what the words are about is deleted: a region may be, while a kommune and the plans stay as long as the round. */
export const isGone = (round: RoundView, name: WordsName): boolean =>
  name.startsWith('regions ') && storedEntry(round, name) === null;

/** Spaces at the ends are not kept everywhere, and are no other words. */
export const sameWords = (a: Words, b: Words): boolean =>
  a.text.trim() === b.text.trim() && a.source.trim() === b.source.trim();

const keyOf = (name: WordsName): string => name.slice(name.indexOf(' ') + 1);
