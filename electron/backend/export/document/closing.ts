import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber, formatShare } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { citedSource, inSentence, measureName, senderName, usedIndicators } from '../names.ts';
import type { Block } from './block.ts';
import { bullet, heading, minor, paragraph, subheading, table, tied } from './blocks.ts';

/** How the proposal does against what IMDi really asked for, where the round's year has passed. */
export function backtest(
  { backtest: tried, ...rest }: Recommendation,
  words: DocumentWords,
): readonly Block[] {
  if (tried === null) return [];
  const w = words.letter;
  const against = inSentence(measureName({ backtest: tried, ...rest }, tried.against));
  return [
    subheading(w.backtestHeading),
    paragraph(w.backtestText(against, formatNumber(tried.total))),
    table(
      w.backtestHeading,
      [
        { name: w.rule, width: 0.46 },
        { name: w.misplaced, width: 0.2, align: 'right' },
        { name: w.misplacedShare, width: 0.16, align: 'right' },
        { name: w.within2, width: 0.18, align: 'right' },
      ],
      tried.rows.map(({ rule, misplaced, misplacedShare, within2, of }) => [
        words.rules[rule],
        w.persons(formatNumber(misplaced, Number.isInteger(misplaced) ? 0 : 1)),
        formatShare(misplacedShare, 1),
        w.knownOf(within2, of),
      ]),
    ),
  ];
}

export function sources(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  const { targetVersion } = recommendation;
  return [
    heading(w.sourcesHeading),
    bullet(
      `${w.targetWord}. ${citedSource(targetVersion.source, words)}, ${formatDate(targetVersion.date)}.`,
    ),
    ...recommendation.sources.map(({ title, fileName, indicators }) =>
      bullet(
        [
          `${usedIndicators(recommendation, indicators, words)}.`,
          // What tells no source of its own is known by its file alone.
          ...(title === null ? [] : [`${citedSource(title, words).replace(/\.$/, '')}.`]),
          w.sourceFile(fileName),
        ].join(' '),
      ),
    ),
  ];
}

const hasExempt = ({ kommuner }: Recommendation): boolean =>
  kommuner.some(({ innspill }) => innspill.some(({ exempt }) => exempt !== undefined));

export function signature(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  return [
    tied(''),
    tied(w.closing),
    tied(recommendation.details.signature || `[${w.signature}]`),
    tied(senderName(recommendation, words)),
    minor(w.attachmentsHeading),
    bullet(w.attachmentXlsx, true),
    bullet(w.attachments.meeting, true),
    bullet(w.attachmentCsv, true),
    bullet(w.attachments.sheets, true),
    ...(hasExempt(recommendation) ? [bullet(w.exempt.attachment, true)] : []),
    bullet(w.attachmentManifest),
    ...recommendation.details.attachments.map((name) => bullet(name)),
  ];
}
