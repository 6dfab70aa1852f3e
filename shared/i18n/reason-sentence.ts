import type { AllocatedPlace, ReasonId } from '../allocation/index.ts';
import { assertNever } from '../model/assert-never.ts';
import { formatChange, formatTenths } from './format-number.ts';
import { joinNames } from './join-names.ts';
import type { ScreenWords } from './screens-nb.ts';

/** Below half a person a reason is not worth a word in the sentence; it still stands in the table. */
const worthSaying = 5;

export interface SentenceFacts {
  readonly place: AllocatedPlace;
  /** Why the number is locked; null where it is not, or that is not to be told. */
  readonly lock: { readonly reason: string } | null;
  /** A reason's name as the table has it: «Fjorårets tall», «Ledighet 3,7 %». */
  readonly nameOf: (id: ReasonId) => string;
  readonly groupName: (id: string) => string;
}

export type SentenceWords = Pick<ScreenWords['work'], 'sentence' | 'and'>;

/** The reasons of one kommune as text, the largest first; the same on the screen and in the letter. */
export function reasonSentence(facts: SentenceFacts, words: SentenceWords): string {
  const { place } = facts;
  const tenths = (id: ReasonId): number => place.reasons.find((reason) => reason.id === id)?.tenths ?? 0;
  const parts = [words.sentence.start(formatTenths(tenths('inhabitants')))];
  const size = tenths('size');
  if (size >= worthSaying) parts.push(words.sentence.sizeUp(formatTenths(size)));
  if (size <= -worthSaying) parts.push(words.sentence.sizeDown(formatTenths(-size)));
  const others = place.reasons
    .filter(({ id, tenths: t }) => (movable(id) || byOthers(id, place)) && Math.abs(t) >= worthSaying)
    .sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths));
  const said = (sign: 1 | -1): readonly string[] =>
    others
      .filter((reason) => Math.sign(reason.tenths) === sign)
      .map((reason, index) => {
        const name = facts.nameOf(reason.id);
        return `${index === 0 ? name : lowerFirst(name)} (${formatChange(reason.tenths / 10, 1)})`;
      });
  const up = said(1);
  const down = said(-1);
  if (up.length > 0) parts.push(words.sentence.up(joinNames(up, words.and), up.length === 2));
  if (down.length > 0) parts.push(words.sentence.down(joinNames(down, words.and)));
  const bound = boundSentence(facts, words);
  if (bound !== null) parts.push(bound);
  return parts.join(' ');
}

/** «Fjorårets tall» inside a sentence is «fjorårets tall»; IMDi stays IMDi. */
const lowerFirst = (name: string): string =>
  /^\p{Lu}(\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLocaleLowerCase('nb') + name.slice(1) : name;

const movable = (id: ReasonId): boolean =>
  id === 'continuity' || id === 'clamp' || id.startsWith('criterion:');

/** What bounds and locks of others do to a number that is free: what binds its own has a sentence of its own. */
const byOthers = (id: ReasonId, { boundBy }: AllocatedPlace): boolean =>
  boundBy === null && (id === 'bounds' || id === 'locks' || id === 'bounds-and-locks');

function boundSentence({ place, lock, groupName }: SentenceFacts, words: SentenceWords): string | null {
  const { boundBy } = place;
  if (boundBy === null) return null;
  switch (boundBy.kind) {
    case 'lock':
      return lock === null || lock.reason === ''
        ? words.sentence.locked(place.number)
        : words.sentence.lock(place.number, lock.reason.replace(/(?<!\.)\.$/, ''));
    case 'min':
      return words.sentence.min(boundBy.value);
    case 'max':
      return words.sentence.max(boundBy.value);
    case 'zero-or-min':
      return words.sentence.zeroOrMin(boundBy.value);
    case 'group':
      return words.sentence.group(groupName(boundBy.group));
    default:
      return assertNever(boundBy);
  }
}
