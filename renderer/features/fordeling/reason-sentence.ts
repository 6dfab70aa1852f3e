import type { AllocatedPlace, ReasonId } from '../../../shared/allocation/index.ts';
import { formatChange, formatTenths } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Lock } from '../../../shared/model/round.ts';
import { joinNames } from '../../components/join-names.ts';

/** Below half a person a reason is not worth a word in the sentence; it still stands in the table. */
const worthSaying = 5;

export interface SentenceFacts {
  readonly place: AllocatedPlace;
  readonly lock: Lock | null;
  /** A reason's name as the table has it: «Fjorårets tall», «Ledighet 3,7 %». */
  readonly nameOf: (id: ReasonId) => string;
  readonly groupName: (id: string) => string;
}

/** The reasons of one kommune as text, the largest first; the same figures as the table beside it. */
export function reasonSentence(facts: SentenceFacts, words: ScreenWords['work']): string {
  const { place } = facts;
  const tenths = (id: ReasonId): number => place.reasons.find((reason) => reason.id === id)?.tenths ?? 0;
  const parts = [words.sentence.start(formatTenths(tenths('inhabitants')))];
  const size = tenths('size');
  if (size >= worthSaying) parts.push(words.sentence.sizeUp(formatTenths(size)));
  if (size <= -worthSaying) parts.push(words.sentence.sizeDown(formatTenths(-size)));
  const others = place.reasons
    .filter(({ id, tenths: t }) => movable(id) && Math.abs(t) >= worthSaying)
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

function boundSentence({ place, lock, groupName }: SentenceFacts, words: ScreenWords['work']): string | null {
  const { boundBy } = place;
  if (boundBy === null) return null;
  switch (boundBy.kind) {
    case 'lock':
      return lock === null || lock.reason === '' ? null : words.sentence.lock(place.number, lock.reason);
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
