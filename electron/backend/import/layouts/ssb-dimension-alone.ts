import { foldName } from '../../register/index.ts';
import { cellText, isBlank, type TableRow } from '../table.ts';
import type { TableToRecognise } from './layout.ts';
import { isContentHeader, isTime, isTimeHeader, type SsbLayout } from './ssb-layout.ts';
import { isAlone } from './ssb-start.ts';

/** «0 Hele landet», «EAK Landet»: a region of its own wherever it stands. */
export const WHOLE_COUNTRY = /^\s*\d|^E[AK]|landet|norge|noreg/i;

/** Among the countries that people are from, it is one of those: over regions with values, or with values under one. */
export const BORN_IN = /^(norge|noreg)$/i;
/** The dimensions that have it among their values, as a title names them. */
const COUNTRIES = /land|statsborg|citizen|countr/;

/** «15-74 år», «105 år eller eldre»: its number is of no fylke or kommune. */
export const AGES = /^(under )?\d{1,3}( ?[-–] ?\d{1,3})?\+? år(?!\p{L})/iu;
/** What is surely of some of the inhabitants, or of all after some, also where no title names the dimension. */
const SURELY =
  /^(menn|kvinner|begge kjønn|kjønn i alt|alle aldre|alder i alt|males|females|both sexes|all ages)$/;

/** What is a heading or a remark whatever dimensions a table has: «Kommuner», «Sist oppdatert 21.02.2024». */
const REMARK =
  /[.!:]$|^(kommun(er|ar|ene|ane)|fylker?|fylk(ene|a)|region(er|ar)|bydel(er|ar))$|oppdatert|publisert|^kilde|^kjelde|\d{1,2}\.\d{1,2}\.\d{2,4}/;
/** Longer than what SSB calls one value of a dimension. */
const LONGEST = 80;

/** One dimension may be a word of several in the same header: «Personer Menn 15-74 år». */
const OF_WHOM = [
  /(?<!\p{L})(menn|kvinner|begge kjønn)(?!\p{L})/giu,
  /(?<!\p{L})((under )?\d{1,3}( ?[-–] ?\d{1,3})?\+? år( eller eldre)?|alle aldre)(?!\p{L})/giu,
];

/** How many dimensions a header's words are of. */
function dimensionsIn(parts: readonly string[]): number {
  return parts
    .map((part) => {
      const said = OF_WHOM.filter((pattern) => part.search(pattern) >= 0).length;
      const rest = OF_WHOM.reduce((text, pattern) => text.replace(pattern, ' '), part).trim();
      return said + (rest === '' ? 0 : 1);
    })
    .reduce((sum, count) => sum + count, 0);
}

/** Whether some column gets its time from none of the table's headers and columns. */
const lacksTime = ({ time, values }: SsbLayout): boolean =>
  time === null && values.some(({ period }) => period === null);

/** Whether a title's last «etter …» names more dimensions than stand in the headers and the columns. */
function namesMore({ title, stubs, values }: SsbLayout): boolean {
  const named = /.*,\s*(?:etter|by)\s(.*)$/i.exec(title)?.[1] ?? '';
  const dimensions = named
    .split(/,\s*|\s(?:og|and)\s/)
    .map(foldName)
    .filter((name) => name !== '' && !/^(region|kommune|fylke)/.test(name) && !isTimeHeader(name));
  const inHeaders = Math.max(0, ...values.map(({ parts }) => dimensionsIn(parts)));
  // What is counted stands over the figures also where a title leaves it out.
  const hasContent = inHeaders > 0 || stubs.some(({ header }) => isContentHeader(header));
  const unnamed = hasContent && !dimensions.some(isContentHeader) ? 1 : 0;
  return dimensions.length + unnamed > stubs.length + inHeaders;
}

/** Whether the same region, with the same beside it, has values both over and under a line with words alone. */
function comesAgain(head: readonly TableRow[], { firstRow, region, values }: SsbLayout): boolean {
  const isValue = new Set(values.map(({ column }) => column));
  const above = new Set<string>();
  let since: string[] = [];
  for (const { row, cells } of head) {
    if (row < firstRow || isBlank(cells[region])) continue;
    if (isAlone(cells, region)) {
      for (const key of since) above.add(key);
      since = [];
      continue;
    }
    const key = cells.map((cell, column) => (isValue.has(column) ? '' : cellText(cell))).join('\t');
    if (above.has(key)) return true;
    since.push(key);
  }
  return false;
}

/**
 * Which of the texts that stand alone in a line over regions with values are of a dimension: «Menn», «2024». A remark or a
 * heading between the rows is none, so an unknown text counts only in a table that has a dimension there: its title names
 * one that stands nowhere else, or the same regions come again under another such line.
 */
export function dimensionAlone(
  { head, match }: TableToRecognise,
  layout: SsbLayout,
): (text: string) => boolean {
  const hasTime = lacksTime(layout);
  const hasMore = namesMore(layout) || comesAgain(head, layout);
  const title = foldName(layout.title);
  return (text) => {
    if (isTime(text)) return hasTime;
    const folded = foldName(text);
    if (AGES.test(text) || SURELY.test(folded)) return true;
    if (!hasMore || text.length > LONGEST || REMARK.test(folded)) return false;
    if (BORN_IN.test(text)) return COUNTRIES.test(title);
    const { kind } = match(text);
    return kind === 'unknown' || (kind === 'not-a-kommune' && !WHOLE_COUNTRY.test(text));
  };
}
