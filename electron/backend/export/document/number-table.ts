import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatPeriod } from '../../../../shared/i18n/format-date.ts';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import { sumsBesideLast } from '../../../../shared/model/change-from-last-year.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { leftOut } from '../left-out.ts';
import { boundText, inSentence, listed, measureName } from '../names.ts';
import { packageRows } from '../package-rows.ts';
import { usedKappa } from '../used-kappa.ts';
import { zeroReasons } from '../zero-reasons.ts';
import type { Block } from './block.ts';
import { heading, paragraph, styled, table } from './blocks.ts';

/** The bookmark of a kommune's number, by which a check of the package finds it. */
export const numberBookmark = (kommunenummer: string): string => `tall_${kommunenummer}`;

/** The table: who is asked, last year, the key, the number, and what bound it. */
export const numberTable = (recommendation: Recommendation, words: DocumentWords): readonly Block[] => [
  heading(words.letter.numbersHeading),
  ...numbers(recommendation, words),
];

/** The same under a heading of the document's own. */
export function numbers(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { criteria, allocation, language } = recommendation;
  const { table: names, letter: w } = words;
  const rows = packageRows(recommendation);
  const inhabitants = rows.reduce((sum, { input }) => sum + input.inhabitants, 0);
  const sums = sumsBesideLast(rows);
  const derived = rows.filter(({ lastYear }) => lastYear === null).map(({ kommune }) => kommune.name);
  const left = leftOut(recommendation);
  // Nynorsk has longer words in two of the heads.
  const wide = language === 'nn' ? 0.01 : 0;
  return [
    styled('caption', w.tableCaption(recommendation.round.year)),
    table(
      w.tableCaption(recommendation.round.year),
      [
        { name: names.kommune, width: 0.225 - wide },
        { name: names.inhabitants, width: 0.125 + wide, align: 'right' },
        { name: names.lastYear, width: 0.08, align: 'right' },
        { name: names.key, width: 0.09, align: 'right' },
        { name: names.number, width: 0.105, align: 'right' },
        { name: names.change, width: 0.1, align: 'right' },
        { name: names.per1000, width: 0.115, align: 'right' },
        { name: names.bound, width: 0.16 },
      ],
      rows.map(({ kommune, input, key, number, lastYear, change, per1000, allocated }) => [
        kommune.name,
        formatNumber(input.inhabitants),
        lastYear === null ? names.new : formatNumber(lastYear),
        formatNumber(key.key, 1),
        { text: formatNumber(number), bold: true, bookmark: numberBookmark(kommune.kommunenummer) },
        change === null ? names.new : formatChange(change),
        formatNumber(per1000, 1),
        allocated.boundBy?.kind === 'group'
          ? words.bound.groupShort[allocated.boundBy.binds]
          : boundText(recommendation, words, allocated.boundBy),
      ]),
      [
        names.sum,
        formatNumber(inhabitants),
        sums.change === null ? '–' : formatNumber(sums.lastYear),
        formatNumber(allocation.total, 1),
        { text: formatNumber(allocation.total), bookmark: numberBookmark('sum') },
        sums.change === null ? '–' : formatChange(sums.change),
        formatNumber((1000 * allocation.total) / inhabitants, 1),
        '',
      ],
    ),
    styled(
      'note',
      [
        w.numbersNote(
          formatPeriod(criteria.size.period),
          inSentence(measureName(recommendation, criteria.lastYear)),
        ),
        w.boundLegend,
        newNote(recommendation, derived, words),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    ...(left.length === 0
      ? []
      : [
          paragraph(
            [
              w.notAsked(listed(left, words), left.length),
              ...zeroReasons(recommendation, words).map(({ sentence }) => sentence),
            ].join(' '),
          ),
        ]),
  ];
}

/** What it means that some have no number of last year, and what was done about it. */
function newNote(recommendation: Recommendation, names: readonly string[], words: DocumentWords): string {
  const { letter: w, newInSum } = words;
  if (names.length === 0) return '';
  if (recommendation.allocation.key.continuityOff) return w.allNew;
  return usedKappa(recommendation) === 0 ? newInSum : `${newInSum} ${w.derivedNote(listed(names, words))}`;
}
