/** Words for a part of a year. «kv.» is «kvinner» as well, unless a number stands before it; a week has a number. */
const SAYS_PART =
  /kvartal|tertial|halvår|(?<!\d)\d\s?\.?\s?kv(?!\p{L})|(?<!\p{L})(?:uke|veke)(?:\s?nr\.?)?\s?\d|(?<!\d)\d{1,2}\.?\s?(?:uke|veke)(?!\p{L})/iu;

/** «1. kvartal», «1. kv.», «2. tertial»: the number before the word. */
const NUMBERED = /(?<!\d)(\d)\s?\.?\s?(kvartal|kv|tertial|halvår)(?!\p{L})/giu;
/** «Kvartal 1», where no other number is before the word. */
const NUMBER_AFTER = /(?<!\d\s?\.?\s?)(?<!\p{L})(kvartal|tertial|halvår)\s?(\d)(?![\d.)])/giu;
/** «1.–3. kvartal», «1. og 2. kvartal»: several parts together, of which the word follows the last. */
const SEVERAL =
  /\d\s?\.?\s?(?:[–/,+&-]|og|til|tom\.?|t\.o\.m\.?)\s?\d\s?\.?\s?(?:kvartal|kv|tertial|halvår)(?!\p{L})/iu;

/** Whether a text says a part of a year that is no month: «1. kvartal», «2. tertial», «uke 5». */
export const saysPartOfYear = (text: string): boolean => SAYS_PART.test(text);

/** Months in a part of a year, by the letter its word begins with. */
const MONTHS: Readonly<Record<string, number>> = { k: 3, t: 4, h: 6 };

/**
 * The last month, 3–12, of the quarter, tertial or half a year that a text without its year names; null where it names
 * none or several. A week is of no period that is known.
 */
export function lastMonthOfPart(text: string): number | null {
  if (SEVERAL.test(text)) return null;
  const monthOf = (word = '', number = ''): number =>
    Number(number) * (MONTHS[word.charAt(0).toLowerCase()] ?? 0);
  const [month, ...more] = new Set([
    ...[...text.matchAll(NUMBERED)].map(([, number, word]) => monthOf(word, number)),
    ...[...text.matchAll(NUMBER_AFTER)].map(([, word, number]) => monthOf(word, number)),
  ]);
  return month === undefined || more.length > 0 || month < 3 || month > 12 ? null : month;
}
