import type { KommuneMatch } from '../../../../shared/model/register.ts';
import { foldName, fylkerNamed } from '../../register/index.ts';
import type { TableToRecognise } from './layout.ts';

type Match = TableToRecognise['match'];

/** A header that names a kommune, taken apart. */
export interface HeaderRegion {
  /** The kommune, as the header writes it, its years included. */
  readonly label: string;
  /** What else the header says, before the kommune and after it: «Personer», «2024». */
  readonly before: string;
  readonly after: string;
}

const NUMBER = /^(?:K-?)?\d{4}$/i;
const DASH = /^[-–]$/;
const LETTERS = /\p{L}/u;
/** «(2020-)», «(-2019)», «(f.o.m. 2020)»: the years of the kommune, and not of the number. */
const OWN_YEARS = /^\((?:\d{4}\s?-\s?(?:\d{4})?|-\s?\d{4}|[ft]\.?\s?o\.?\s?m\.?.*)\)$/i;
/** «Trondheim 2023», «Trondheim (2023)»: a year behind a name alone. */
const YEAR_BEHIND = /^(.*?\p{L}.*?)[\s,]+\(?((?:19|20)\d{2})\)?$/u;
/** Words that a name of a kommune has at most. */
const LONGEST_NAME = 5;

const isPlace = ({ kind }: KommuneMatch): boolean =>
  kind === 'match' || kind === 'ambiguous' || kind === 'other-structure' || kind === 'contradiction';

/** Whether a number alone is one that a kommune has now, or had in the other structure; «2023» is a year. */
const isNumberOfKommune = (found: KommuneMatch): boolean =>
  isPlace(found) && (found.kind !== 'other-structure' || found.now.length > 0);

/** How many words from `from` are the name of a kommune: the fewest that are one; 0 where none are. */
function nameFrom(words: readonly string[], from: number, match: Match): number {
  for (let count = 1; count <= LONGEST_NAME && from + count <= words.length; count++) {
    const name = words.slice(from, from + count).join(' ');
    if (LETTERS.test(name) && isPlace(match(name))) return count;
  }
  return 0;
}

/** How many words from `from` are brackets that belong to the kommune: its years, or its fylke. */
function bracketsFrom(words: readonly string[], from: number): number {
  if (words[from]?.startsWith('(') !== true) return 0;
  const last = words.findIndex((word, index) => index >= from && word.endsWith(')'));
  if (last < 0) return 0;
  const text = words.slice(from, last + 1).join(' ');
  const isOwn = OWN_YEARS.test(text) || fylkerNamed(foldName(text.slice(1, -1))).length > 0;
  return isOwn ? last + 1 - from : 0;
}

/** Where the kommune whose number is word `at` ends: behind its names, in all its languages, and its brackets. */
function endOfRegion(words: readonly string[], at: number, match: Match): number {
  let end = at + 1;
  const first = DASH.test(words[end] ?? '') ? end + 1 : end;
  const named = nameFrom(words, first, match);
  if (named === 0) return end + bracketsFrom(words, end);
  end = first + named;
  for (;;) {
    const more = DASH.test(words[end] ?? '') ? nameFrom(words, end + 1, match) : 0;
    if (more === 0) break;
    end += 1 + more;
  }
  return end + bracketsFrom(words, end);
}

/**
 * The kommune that a header names, and what else it says: «5001 Trondheim - Tråante 2023», «Personer 5001 Trondheim»,
 * «Trondheim 2023», «Trondheim». null where it names none; a fylke or a sum is none.
 */
export function headerRegion(text: string, match: Match): HeaderRegion | null {
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => NUMBER.test(word) && isNumberOfKommune(match(word)));
  if (at >= 0) {
    const before = words.slice(0, at).join(' ');
    // «Trondheim, 5001»
    if (
      at === words.length - 1 &&
      before !== '' &&
      isPlace(match(text)) &&
      isPlace(match(before.replace(/[\s,–-]+$/, '')))
    )
      return { label: text, before: '', after: '' };
    const end = endOfRegion(words, at, match);
    return { label: words.slice(at, end).join(' '), before, after: words.slice(end).join(' ') };
  }
  const [, name, year] = YEAR_BEHIND.exec(text) ?? [];
  if (name !== undefined && year !== undefined && isPlace(match(name)))
    return { label: name, before: '', after: year };
  return LETTERS.test(text) && isPlace(match(text)) ? { label: text, before: '', after: '' } : null;
}
