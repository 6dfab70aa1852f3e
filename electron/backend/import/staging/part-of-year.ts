/** Words for a part of a year. «kv.» is «kvinner» as well, unless a number stands before it; a week has a number. */
const SAYS_PART =
  /kvartal|tertial|halvår|(?<!\d)\d\s?\.?\s?kv(?!\p{L})|(?<!\p{L})(?:uke|veke)(?:\s?nr\.?)?\s?\d|(?<!\d)\d{1,2}\.?\s?(?:uke|veke)(?!\p{L})/iu;

/** «1. kvartal», «1. kv.», «2. halvår»: the number before the word. */
const NUMBERED = /(?<!\d)(\d)\s?\.?\s?(kvartal|kv|halvår)(?!\p{L})/giu;
/** «Kvartal 1», where no other number is before the word. */
const NUMBER_AFTER = /(?<!\d\s?\.?\s?)(?<!\p{L})(kvartal|halvår)\s?(\d)(?![\d.)])/giu;
/** «1.–3. kvartal», «1. og 2. kvartal»: several parts together, of which the word follows the last. */
const SEVERAL =
  /\d\s?\.?\s?(?:[–/,+&-]|og|til|tom\.?|t\.o\.m\.?)\s?\d\s?\.?\s?(?:kvartal|kv|halvår)(?!\p{L})/iu;

/** Whether a text says a part of a year that is no month: «1. kvartal», «2. tertial», «uke 5». */
export const saysPartOfYear = (text: string): boolean => SAYS_PART.test(text);

/**
 * The last month, 3–12, of the quarter or half a year that a text without its year names; null where it names none or
 * several. A tertial and a week are of no period that is known.
 */
export function lastMonthOfPart(text: string): number | null {
  if (SEVERAL.test(text) || /tertial/i.test(text)) return null;
  const monthOf = (word = '', number = ''): number => Number(number) * (/^h/i.test(word) ? 6 : 3);
  const [month, ...more] = new Set([
    ...[...text.matchAll(NUMBERED)].map(([, number, word]) => monthOf(word, number)),
    ...[...text.matchAll(NUMBER_AFTER)].map(([, word, number]) => monthOf(word, number)),
  ]);
  return month === undefined || more.length > 0 || month < 3 || month > 12 ? null : month;
}
