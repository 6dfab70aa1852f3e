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

/** What a text means where it is a mark; null where it is none. */
export const markOf = (text: string, publisher: Publisher): Mark | null =>
  MARKS[publisher].get(text.toLowerCase().replace(/[\u2012-\u2015\u2212]/g, '-')) ?? null;
