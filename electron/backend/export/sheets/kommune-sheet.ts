import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { PackageKommune, Recommendation } from '../../../../shared/model/package.ts';
import { askedRows } from '../asked-rows.ts';
import { dataChecksum } from '../data-checksum.ts';
import type { Block, DocumentContent } from '../document/block.ts';
import { led, paragraph, runs, styled, subheading, title } from '../document/blocks.ts';
import { capacityText } from '../document/capacity-text.ts';
import { shortened, toldText } from '../document/told-text.ts';
import { whySentence } from '../document/why.ts';
import { documentWords } from '../document-words.ts';
import { ended } from '../ended.ts';
import { inLanguage } from '../in-language.ts';
import { minorsNumbers } from '../minors-numbers.ts';
import { senderName } from '../names.ts';
import { type PackageRow, packageRows } from '../package-rows.ts';
import { zeroReasons } from '../zero-reasons.ts';
import { figuresTable } from './figures-table.ts';
import { neighboursTable } from './neighbours-table.ts';
import { sheetCheck } from './sheet-check.ts';
import { waterfall } from './waterfall.ts';

/** Letters of a text that a sheet has room for; the workbook has all of it. */
const room = 420;

/**
 * One kommune on a page or two, in its own målform; one that is neutral gets the language of the package. All of it is in
 * anbefaling.json already.
 */
export function kommuneSheet(whole: Recommendation, kommunenummer: string): DocumentContent {
  const kommune = whole.kommuner.find((one) => one.kommunenummer === kommunenummer);
  if (kommune === undefined) throw new Error(`No kommune ${kommunenummer} in the recommendation`);
  const recommendation = inLanguage(
    whole,
    kommune.maalform === 'neutral' ? whole.language : kommune.maalform,
  );
  const words = documentWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  const w = words.letter.sheet;
  const row = packageRows(recommendation).find((one) => one.kommune.kommunenummer === kommunenummer);
  return {
    title: w.title(kommune.name, year),
    author: senderName(recommendation, words),
    subject: words.version(recommendation.version),
    keywords: dataChecksum(whole),
    locale: words.locale,
    footer: [
      w.footer(kommune.name, fylke, year),
      words.version(recommendation.version),
      ...(recommendation.details.status === 'draft' ? [words.letter.archive.statuses.draft] : []),
    ].join('. '),
    pageWords: { page: words.letter.page, of: words.letter.of },
    blocks: [
      styled('sender', senderName(recommendation, words)),
      title(w.title(kommune.name, year)),
      styled('note', w.subtitle(senderName(recommendation, words))),
      ...sample(recommendation, words),
      ...summary(recommendation, kommune, row, words),
      ...(row === undefined ? [] : whyTheNumber(recommendation, row, words)),
      ...topicBlocks(kommune, words),
      subheading(w.neighboursHeading),
      ...neighboursTable(recommendation, kommune, words),
    ],
  };
}

const sample = ({ round }: Recommendation, words: DocumentWords): readonly Block[] =>
  round.sample === null ? [] : [runs([{ text: `${words.sample[round.sample]}.`, bold: true }], 'warning')];

function summary(
  recommendation: Recommendation,
  kommune: PackageKommune,
  row: PackageRow | undefined,
  words: DocumentWords,
): readonly Block[] {
  const w = words.letter.sheet;
  const sender = senderName(recommendation, words);
  const { year } = recommendation.round;
  const why = ended(kommune.askedReason ?? '');
  if (row === undefined || row.number === 0)
    return [
      runs(
        [
          { text: w.notAsked(sender, kommune.name, year), bold: true },
          { text: ` ${words.roles}${why === '' ? '' : ` ${words.letter.lockReason}: ${why}`}` },
        ],
        'callout',
      ),
      ...(row === undefined
        ? []
        : [paragraph(`${zeroReason(recommendation, row, words)} ${againstLastYear(row, words)}`)]),
    ];
  const rows = packageRows(recommendation);
  const inhabitants = rows.reduce((sum, { input }) => sum + input.inhabitants, 0);
  const { total } = recommendation.allocation;
  const minors = minorsNumbers(recommendation).reduce(
    (sum, { of }) => sum + (of(kommune.kommunenummer) ?? 0),
    0,
  );
  return [
    runs(
      [
        { text: w.summary(sender, kommune.name, formatNumber(row.number), year), bold: true },
        { text: ` ${words.roles}` },
      ],
      'callout',
    ),
    paragraph(
      [
        w.share(
          formatNumber(row.number),
          formatNumber(total),
          askedRows(recommendation).length,
          formatNumber(row.per1000, 1),
          formatNumber((1000 * total) / inhabitants, 1),
        ),
        againstLastYear(row, words),
        ...(minors === 0 ? [] : [w.minors(formatNumber(minors))]),
      ].join(' '),
    ),
  ];
}

/** Why it got nobody, of this kommune alone. */
function zeroReason(recommendation: Recommendation, { kommune }: PackageRow, words: DocumentWords): string {
  const alone = {
    ...recommendation,
    kommuner: recommendation.kommuner.filter(({ kommunenummer }) => kommunenummer === kommune.kommunenummer),
  };
  return zeroReasons(alone, words)
    .map(({ sentence }) => sentence)
    .join(' ');
}

const againstLastYear = (
  { change, lastYear }: PackageRow,
  { letter: { sheet: w } }: DocumentWords,
): string => (change === null ? w.newKommune : w.lastYear(formatNumber(lastYear ?? 0), formatChange(change)));

function whyTheNumber(
  recommendation: Recommendation,
  row: PackageRow,
  words: DocumentWords,
): readonly Block[] {
  const w = words.letter.sheet;
  const { kommunenummer } = row.kommune;
  const range = recommendation.robustness?.ranges.find((one) => one.kommunenummer === kommunenummer);
  return [
    subheading(w.whyHeading),
    paragraph(whySentence(recommendation, words, kommunenummer)),
    styled('caption', w.whyCaption),
    waterfall(recommendation, row, words),
    ...figuresTable(recommendation, row, words),
    ...sheetCheck(recommendation, row, words),
    ...(range === undefined
      ? []
      : [led(w.rangeHeading, w.range(formatNumber(range.low5), formatNumber(range.high95)))]),
  ];
}

/** All six, also those nobody has written of, so that the kommune sees what is known. */
function topicBlocks({ innspill, capacity }: PackageKommune, words: DocumentWords): readonly Block[] {
  const w = words.letter.sheet;
  return [
    subheading(w.topicsHeading),
    ...([1, 2, 3, 4, 5, 6] as const).flatMap((topic): readonly Block[] => {
      const entry = innspill.find((one) => one.topic === topic);
      const lead = words.topics[topic];
      if (entry?.exempt !== undefined) return [led(`${lead}:`, w.exempt(entry.exempt))];
      const text = [entry?.text ?? '', entry?.line ?? ''].filter((part) => part.trim() !== '').join('\n');
      const judged =
        entry === undefined || entry.assessment === null
          ? ''
          : `${words.assessed(words.assessments[entry.assessment], entry.assessment)}.`;
      return toldText(lead, text === '' ? w.noText : shortened(text, room), judged);
    }),
    ...(capacity === null ? [] : [led(`${w.capacityHeading}:`, capacityText(capacity, words))]),
  ];
}
