import { foldName } from '../../register/index.ts';
import { cellText } from '../table.ts';
import { isOfMinors } from './is-of-minors.ts';
import type { TableToRecognise } from './layout.ts';

/** Of whom the figures of a table are: of all who are settled, of enslige mindreårige, or of others nobody has named. */
export type SettledGroup = 'all' | 'minors' | 'unclear';

const MINORS = '(?:enslige|einslege) mindreårige|(?<!\\p{L})em[af]?(?!\\p{L})';
const OTHERS =
  'ukrain|kollektiv|overføringsflyktning|kvoteflyktning|(?:selv|sjølv|privat|gjen|direkte)(?:boset|bosatt|buset)|særskil|(?:fra|frå) (?:asyl)?mottak|familie(?:gjenfor|etabler|innvandr)|(?<!\\p{L})(?:kvinner|menn|gutter|jenter|barn)(?!\\p{L})|sekundær|(?:under|over) \\d{1,2} år|(?<!\\d)\\d{1,2} ?(?:-|til|og) ?\\d{1,2} år';
const GROUP = new RegExp(`${MINORS}|${OTHERS}`, 'u');
/** «Kvinner og menn» are all, and «ukrainere og øvrige». */
const TOGETHER = /kvinner og menn|menn og kvinner|ukrain\p{L}* og (?:øvrige|andre)/gu;
/** «Flyktninger, herav enslige mindreårige», «… og personer fra Ukraina»: all of them, and some. */
const AMONG = new RegExp(
  `(?<!\\p{L})(?:hvorav|herav|derav|herunder|av (?:desse|disse)|inkl\\p{L}*\\.?|medregne?t|medrekna|samt|og|både)[^.:;]{0,20}?(?:${MINORS}|${OTHERS})`,
  'gu',
);
/** A longer line over a table is a remark on its marks. */
const LONGEST_TITLE = 100;
const REMARK = /^(merk|note|kilde|kjelde|:|\*)/;

/** Of whom a title says that what stands under it is. */
export function groupOfTitle(title: string): SettledGroup {
  const text = foldName(title).replace(TOGETHER, ' ');
  if (text.length > LONGEST_TITLE || REMARK.test(text) || !GROUP.test(text)) return 'all';
  const rest = text.replace(AMONG, ' ');
  if (!GROUP.test(rest)) return 'all';
  // «Uten enslige mindreårige», «under 15 år»: some of them, or all but them.
  const isMinors = isOfMinors(rest) && !new RegExp(OTHERS, 'u').test(rest);
  return isMinors && !/(?<!\p{L})(uten|utenom|utanom|unntatt|ekskl|andre enn)/u.test(rest)
    ? 'minors'
    : 'unclear';
}

/**
 * Of whom a table is whose header alone would be of all who are settled: what the sheet and the lines over the header
 * say. The headings of a page stand in one cell, with points between.
 */
export function settledGroup({ sheet, head }: TableToRecognise, header: number): SettledGroup {
  const over = head
    .filter(({ row }) => row < header)
    .flatMap(({ cells }) => cells.flatMap((cell) => cellText(cell).split(' · ')));
  const said = new Set([sheet ?? '', ...over].map(groupOfTitle));
  if (said.has('unclear')) return 'unclear';
  return said.has('minors') ? 'minors' : 'all';
}
