import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { Block } from '../document/block.ts';
import { field, heading, paragraph, subheading, tied } from '../document/blocks.ts';
import { sharedBlocks } from '../document/innspill.ts';
import { textBlocks } from '../document/text-blocks.ts';
import { documentWords } from '../document-words.ts';
import { listed } from '../names.ts';
import { packageRows } from '../package-rows.ts';
import { caseWords } from './case-words.ts';

/** What the proposal leads to, as far as the data says; of money it says nothing, and that is said. */
export function consequences(recommendation: Recommendation): readonly Block[] {
  const words = documentWords(recommendation.language);
  const w = caseWords(recommendation.language);
  const economy = recommendation.details.saksframlegg?.economy ?? '';
  return [
    heading(w.consequencesHeading),
    subheading(w.kommunerHeading),
    paragraph(
      [movesText(recommendation), spreadText(recommendation)].filter((text) => text !== '').join(' '),
    ),
    ...sharedBlocks(recommendation, words),
    subheading(w.economyHeading),
    ...(economy.trim() === ''
      ? [tied(w.noEconomy), field(w.economyField, null, words.letter.fillIn)]
      : textBlocks(economy)),
  ];
}

/** How many get more than last year, fewer and the same, and how many are new; '' where no kommune has a number of last year. */
export function movesText(recommendation: Recommendation): string {
  const words = documentWords(recommendation.language);
  const rows = packageRows(recommendation);
  const changes = rows.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) return '';
  const { kommuner } = words.letter;
  const w = caseWords(recommendation.language);
  const counted = [
    [w.more, changes.filter((change) => change > 0).length],
    [w.fewer, changes.filter((change) => change < 0).length],
    [w.same, changes.filter((change) => change === 0).length],
  ] as const;
  const parts = counted.flatMap(([text, count]) => (count === 0 ? [] : [text(kommuner(count))]));
  const fresh = rows.length - changes.length;
  return [w.moves(listed(parts, words)), ...(fresh === 0 ? [] : [w.fresh(kommuner(fresh))])].join(' ');
}

function spreadText(recommendation: Recommendation): string {
  const rows = packageRows(recommendation).toSorted((a, b) => a.per1000 - b.per1000);
  const [low, high] = [rows[0], rows.at(-1)];
  if (low === undefined || high === undefined || rows.length < 2) return '';
  return caseWords(recommendation.language).spread(
    formatNumber(low.per1000, 1),
    low.kommune.name,
    formatNumber(high.per1000, 1),
    high.kommune.name,
  );
}
