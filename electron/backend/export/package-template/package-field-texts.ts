import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { caseWords } from '../case-document/case-words.ts';
import type { Block } from '../document/block.ts';
import { statusText } from '../document/opening.ts';
import { documentWords } from '../document-words.ts';
import { senderName } from '../names.ts';
import type { PackageTextField } from './package-fields.ts';

/** What stands in each field; what is not filled in says so, as in the standard letter. */
export function packageFieldTexts(
  recommendation: Recommendation,
): Readonly<Record<PackageTextField, string>> {
  const { details, language, round, version } = recommendation;
  const words = documentWords(language);
  const w = words.letter;
  const or = (text: string): string => (text === '' ? `[${w.fillIn}]` : text);
  return {
    avsender: senderName(recommendation, words),
    tittel: words.title(round.fylke, round.year),
    mottaker: details.recipient || w.toWhom,
    kopi: details.copyTo.length === 0 ? w.copyTo : details.copyTo.join(', '),
    saksnummer: or(details.caseNumber),
    vår_ref: or(details.ourReference),
    deres_ref: or(details.yourReference),
    journalpost: or(details.journalNumber),
    dato: or(details.date === null ? '' : formatDate(details.date)),
    status: statusText(recommendation, words),
    utvalg: or(details.body),
    møtedato: or(details.decidedOn === null ? '' : formatDate(details.decidedOn)),
    utvalgssak: or(details.decisionCase),
    fylke: round.fylke,
    år: String(round.year),
    versjon: String(version),
    underskrift: details.signature || `[${w.signature}]`,
  };
}

/** The text without what the template has a place of its own for. */
export function withoutPlaced(
  blocks: readonly Block[],
  { language }: Recommendation,
  placed: ReadonlySet<string>,
): readonly Block[] {
  const { letter: w } = documentWords(language);
  const c = caseWords(language);
  const fields: Readonly<Record<string, PackageTextField>> = {
    [w.to]: 'mottaker',
    [w.copy]: 'kopi',
    [w.caseNumber]: 'saksnummer',
    [w.archive.ourReference]: 'vår_ref',
    [w.yourReference]: 'deres_ref',
    [w.journal]: 'journalpost',
    [w.date]: 'dato',
    [w.archive.status]: 'status',
    [c.body]: 'utvalg',
    [c.meeting]: 'møtedato',
    [c.decisionCase]: 'utvalgssak',
  };
  return blocks.filter((block) => {
    if (block.kind === 'title') return !placed.has('tittel');
    if (block.kind === 'field') return !placed.has(fields[block.name] ?? '');
    if (block.kind !== 'paragraph') return true;
    // What kind of document it is goes with its title.
    if (block.style === 'lead') return !placed.has('tittel');
    return !(block.style === 'sender' && placed.has('avsender'));
  });
}
