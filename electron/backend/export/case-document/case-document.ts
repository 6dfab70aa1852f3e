import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Capacity } from '../../../../shared/model/innspill.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { dataChecksum } from '../data-checksum.ts';
import type { Block, DocumentContent } from '../document/block.ts';
import {
  bullet,
  field,
  heading,
  led,
  paragraph,
  styled,
  subheading,
  tied,
  title,
} from '../document/blocks.ts';
import { extrasTable } from '../document/extras-table.ts';
import { numbers } from '../document/number-table.ts';
import { statusText } from '../document/opening.ts';
import { documentWords } from '../document-words.ts';
import { senderName } from '../names.ts';
import { hasContent } from '../xlsx/innspill-sheet.ts';
import { alternatives } from './alternatives.ts';
import { assessment } from './assessment.ts';
import { caseWords } from './case-words.ts';
import { consequences, movesText } from './consequences.ts';
import { proposal } from './proposal.ts';

/** The case for the fylkeskommune's own political body, written from the same data as the letter. */
export function caseDocument(recommendation: Recommendation): DocumentContent {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  const name = words.title(fylke, year);
  return {
    title: w.footer(name),
    author: senderName(recommendation, words),
    subject: words.version(recommendation.version),
    keywords: dataChecksum(recommendation),
    locale: words.locale,
    footer: [
      w.footer(name),
      words.version(recommendation.version),
      ...(recommendation.details.status === 'draft' ? [words.letter.archive.statuses.draft] : []),
    ].join('. '),
    pageWords: { page: words.letter.page, of: words.letter.of },
    blocks: [
      ...head(recommendation),
      title(name),
      ...proposal(recommendation),
      ...short(recommendation),
      ...facts(recommendation),
      ...assessment(recommendation),
      ...alternatives(recommendation),
      ...consequences(recommendation),
      ...end(recommendation),
    ],
  };
}

function head(recommendation: Recommendation): readonly Block[] {
  const { details, language, round } = recommendation;
  const words = documentWords(language);
  const w = caseWords(language);
  const filled = [
    [words.letter.caseNumber, details.caseNumber],
    [words.letter.archive.ourReference, details.ourReference],
    [words.letter.date, details.date === null ? '' : formatDate(details.date)],
    [w.body, details.body],
    [w.meeting, details.decidedOn === null ? '' : formatDate(details.decidedOn)],
    [w.decisionCase, details.decisionCase],
  ] as const;
  return [
    styled('sender', senderName(recommendation, words)),
    styled('lead', w.kind),
    ...filled.map(([name, value]) => field(name, value === '' ? null : value, words.letter.fillIn)),
    field(words.letter.archive.status, statusText(recommendation, words), words.letter.fillIn),
    ...(round.sample === null
      ? []
      : [led(`${words.sample[round.sample]}.`, round.note?.[language] ?? '', 'warning')]),
  ];
}

function short(recommendation: Recommendation): readonly Block[] {
  const w = caseWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  return [
    heading(w.shortHeading),
    paragraph(
      [w.short(fylke, formatNumber(recommendation.target), year), w.shortTask, movesText(recommendation)]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  ];
}

/** A form that came back empty says nothing. */
const hasNumbers = (capacity: Capacity | null): boolean =>
  capacity !== null &&
  (['can', 'wants', 'extra', 'health', 'minors'] as const).some((what) => capacity[what] !== null);

function facts(recommendation: Recommendation): readonly Block[] {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const { kommuner, targetVersion } = recommendation;
  const given = kommuner.filter(
    ({ innspill, capacity }) =>
      hasNumbers(capacity) ||
      innspill.some((entry) => entry.topic !== 2 && entry.topic !== 6 && (hasContent(entry) || entry.exempt)),
  ).length;
  const target = words.letter.targetIs(
    formatNumber(targetVersion.number),
    targetVersion.source,
    formatDate(targetVersion.date),
  );
  return [
    heading(w.factsHeading),
    subheading(w.taskHeading),
    paragraph(`${w.task} ${target}`),
    subheading(w.numbersHeading),
    ...numbers(recommendation, words),
    ...extrasTable(recommendation, words),
    subheading(w.innspillHeading),
    paragraph(given === 0 ? w.noInnspill : w.innspill(given, kommuner.length)),
  ];
}

function end(recommendation: Recommendation): readonly Block[] {
  const { details, language } = recommendation;
  const words = documentWords(language);
  const w = caseWords(language);
  const { letter } = words;
  return [
    heading(w.attachmentsHeading),
    bullet(w.attachmentLetter, true),
    bullet(letter.attachmentXlsx, true),
    bullet(letter.attachments.sheets, true),
    ...details.attachments.map((name) => bullet(name, true)),
    tied(''),
    tied(details.signature || `[${letter.signature}]`),
    paragraph(senderName(recommendation, words)),
  ];
}
