import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import type { LetterKind } from '../../../../shared/model/letter.ts';
import type { LetterContent } from './letter-content.ts';

/** Fields that are a few words within a line. */
const textFields = [
  'kommune',
  'kommunenummer',
  'mottakere',
  'avsender',
  'år',
  'dato',
  'frist',
  'sendt',
  'vår_ref',
  'deres_ref',
  'kontakt',
  'roller',
  'personvern',
] as const;

/** Fields that are a table or several lines, and need a paragraph of their own. */
export const blockFields = ['tall', 'vedlegg'] as const;

export type TextField = (typeof textFields)[number];
export type BlockField = (typeof blockFields)[number];
export type LetterField = TextField | BlockField;

export const letterFields: readonly LetterField[] = [...textFields, ...blockFields];

/**
 * What a template cannot leave out: who it is to, when and where to answer, and the two sentences that every letter has.
 * The first letter also has last year's numbers and the list of what comes with it.
 */
export const requiredFields: Readonly<Record<LetterKind, readonly LetterField[]>> = {
  request: ['kommune', 'frist', 'kontakt', 'roller', 'personvern', 'tall', 'vedlegg'],
  reminder: ['kommune', 'frist', 'kontakt', 'roller', 'personvern'],
};

/** What stands in a field. */
export function fieldText(content: LetterContent, field: TextField): string {
  const words = letterWords(content.language);
  const or = (text: string): string => (text === '' ? words.noValue : text);
  const texts: Readonly<Record<TextField, string>> = {
    kommune: content.kommune,
    kommunenummer: content.kommunenummer,
    mottakere: words.receivers(content.kommune),
    avsender: content.sender,
    år: String(content.year),
    dato: formatDate(content.date),
    frist: formatDate(content.deadline),
    sendt: content.sentOn === null ? words.noValue : formatDate(content.sentOn),
    vår_ref: or(content.ourRef),
    deres_ref: or(content.theirRef),
    kontakt: words.contact(content.contactRole, content.contactEmail, content.contactPhone),
    roller: content.sample === '' ? words.roles : `${words.roles} ${content.sample}.`,
    personvern: words.noPersons,
  };
  return texts[field];
}
