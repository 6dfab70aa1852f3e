import type { MissingKind } from '../../../../shared/model/missing-kind.ts';

/** Whose marks a table uses. The same sign means different things: SSB's «-» is zero, IMDi's is «not asked». */
export type Publisher = 'imdi' | 'ssb' | 'nav' | 'plain';

/** A mark: a kind of missing, or the number 0. */
type Mark = MissingKind | 0;

const COMMON: readonly (readonly [string, Mark])[] = [
  ['', 'missing'],
  [':', 'hidden'],
  ['*', 'below-four'],
  ['na', 'missing'],
  ['n/a', 'missing'],
  ['nan', 'missing'],
  ['null', 'missing'],
  ['inf', 'missing'],
  ['-inf', 'missing'],
  ['avventer vedtak', 'awaiting'],
  ['ventar på vedtak', 'awaiting'],
];

const MARKS: Readonly<Record<Publisher, ReadonlyMap<string, Mark>>> = {
  imdi: new Map<string, Mark>([...COMMON, ['.', 'missing'], ['..', 'missing'], ['-', 'not-asked']]),
  ssb: new Map<string, Mark>([
    ...COMMON,
    ['.', 'cannot-occur'],
    ['..', 'missing'],
    ['...', 'not-yet'],
    ['…', 'not-yet'],
    ['-', 0],
  ]),
  nav: new Map<string, Mark>([...COMMON, ['.', 'missing'], ['..', 'missing'], ['-', 'missing']]),
  // Nobody knows what a county means by «-»: it is not read as zero.
  plain: new Map<string, Mark>([
    ...COMMON,
    ['.', 'missing'],
    ['..', 'missing'],
    ['...', 'not-yet'],
    ['-', 'missing'],
  ]),
};

/**
 * A count that is not told because it is small: «<5», «Færre enn 4», «under 5», «≤5», «0-3», «1–4». No publisher means the same by
 * them, so that the words say it: fewer than four, or hidden.
 */
const FEW =
  /^(?:(?:<|(?:færre|færrare|mindre|lavere|lågare) enn|under) ?(\d{1,2}|fire|fem|ti)|(?:[01] ?- ?|(?:≤|<=) ?)(\d))(?: personer| personar)?$/;
const FEW_WORDS: Readonly<Record<string, number>> = { fire: 4, fem: 5, ti: 10 };
const LONGEST_FEW = 30;

function fewOf(text: string): Mark | null {
  const [, below, upTo] = text.length > LONGEST_FEW ? [] : (FEW.exec(text) ?? []);
  if (below === undefined && upTo === undefined) return null;
  const limit = below === undefined ? Number(upTo) + 1 : (FEW_WORDS[below] ?? Number(below));
  return limit <= 4 ? 'below-four' : 'hidden';
}

/** What a text means where it is a mark; null where it is none. */
export function markOf(text: string, publisher: Publisher): Mark | null {
  const plain = text.toLowerCase().replace(/[\u2012-\u2015\u2212]/g, '-');
  return MARKS[publisher].get(plain) ?? fewOf(plain.replace(/\s+/g, ' '));
}
