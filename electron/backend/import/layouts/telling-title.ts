import { foldName, fylkerNamed } from '../../register/index.ts';
import { saysPartOfYear } from '../staging/part-of-year.ts';
import { readPeriod } from '../staging/read-period.ts';
import { tellingWords } from './guess-column.ts';
import { groupOfTitle } from './settled-group.ts';

/** Under a table stand where it is from, and its notes; neither is about the table that follows. */
const NOTE = /^(kilder?|kjelder?|merk|merknad|note|fotnote|(sist |siste )?oppdatert|\*|\(?\d\)|[¹²³])/;
/** Words that number a table, place it, or say that it is of all: they say nothing of its figures. */
const PLACE =
  /^(tabell|figur|del|ark|side|fylke|fylket|fylkeskommune|\d{1,2}[a-z]?|alle|alt|totalt?|samlet|samla)$/;
/** By these a line tells that what follows is a part of what stood before, whatever the part is. */
const PART = /^(herav|hvorav|derav|av (disse|desse|dei|dem)|inkludert|inkl\.?)(?!\p{L})/u;
/** Whether a line alone says that the rows after it are about some of those that the rows before are about. */
export const isAboutSome = (text: string): boolean =>
  PART.test(foldName(text)) || groupOfTitle(text) !== 'all';

const saysTime = (text: string): boolean => saysPartOfYear(text) || readPeriod(text) !== null;

/** The words of a line, without those that number the table or place it. */
const withoutPlace = (line: string): string =>
  line
    .split(/\s+/)
    .filter((word) => {
      const bare = foldName(word).replace(/[:.,;–-]+$/, '');
      return bare !== '' && !PLACE.test(bare) && fylkerNamed(bare).length === 0;
    })
    .join(' ');

/**
 * What the lines over a table tell of its figures that a header may leave out, in their own words: whose they are, and of
 * which year. Empty where they only number the table, place it, say where it is from, or say again what stands in `known`.
 */
export function tellingTitle(lines: readonly string[], known: readonly string[]): string {
  const before = new Set(known.map(foldName));
  return lines
    .filter((line) => !before.has(foldName(line)) && !NOTE.test(foldName(line)))
    .map(withoutPlace)
    .filter((text) => tellingWords(text).length > 0 || PART.test(foldName(text)) || saysTime(text))
    .join(' ');
}

/** A line between two tables: its texts, and the columns they begin in. */
export interface LineBetween {
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}

/**
 * What a line says of a column of the table under it. Where it begins to the right of the kommuner it is a merged header,
 * over the columns from its text to the next.
 */
export function saidOver({ texts }: LineBetween, kommune: number, column: number): string {
  const isOver = texts.every((one) => one.column > kommune);
  return isOver
    ? (texts.findLast((one) => one.column <= column)?.text ?? '')
    : texts.map(({ text }) => text).join(' ');
}
