import { withoutCodes } from './ssb-header-parts.ts';
import type { SsbStub } from './ssb-layout.ts';

/** SSB's codes for sex, the same in all tables of the statbank. */
const SEX: ReadonlyMap<string, string> = new Map([
  ['0', 'Begge kjønn'],
  ['1', 'Menn'],
  ['2', 'Kvinner'],
]);
/** Ages in whole years are coded with three digits: «007», and «105+» for those that are older than all others. */
const AGE = /^([01]\d{2})(\+)?$/;
/** All ages. */
const ALL_AGES = /^999A?$/;

/** The value of a dimension in SSB's words, where the table has codes for it, or codes and words. */
export function stubText({ header, isCoded }: SsbStub, text: string): string {
  if (isCoded) return withoutCodes(text);
  if (header === 'kjonn') return SEX.get(text) ?? text;
  if (header === 'alder' && ALL_AGES.test(text)) return 'Alle aldre';
  const [, years, older] = header === 'alder' ? (AGE.exec(text) ?? []) : [];
  if (years === undefined) return text;
  return older === undefined ? `${Number(years)} år` : `${Number(years)} år eller eldre`;
}
