import { formatNumber, formatShare } from '../../../../../shared/i18n/format-number.ts';
import { criterionEffect } from '../../criterion-effect.ts';
import { criterionFacts } from '../../criterion-facts.ts';
import { measureName } from '../../names.ts';
import { neutralText } from '../../neutral-text.ts';
import { page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide } from '../slide.ts';

/** What each criterion may do, and what it does; nothing where there are none. */
export function criteriaSlide({ recommendation, words, w }: DeckSource): readonly Slide[] {
  const { criteria } = recommendation.criteria;
  if (criteria.length === 0) return [];
  return [
    {
      title: w.criteria.title,
      front: false,
      parts: [
        {
          kind: 'table',
          box: { x: page.left, y: 1.6 },
          summary: w.criteria.summary,
          size: criteria.length > 9 ? 14 : 18,
          rowHeight: criteria.length > 9 ? 0.4 : 0.55,
          strong: 3,
          columns: [
            { name: w.criteria.criterion, width: 5.63 },
            { name: w.criteria.effect, width: 2.7 },
            { name: w.criteria.most, width: 1.6, align: 'right' },
            { name: w.criteria.moves, width: 2.2, align: 'right' },
          ],
          rows: criteria.map((criterion) => {
            const facts = criterionFacts(recommendation, criterion);
            const { known, moved, neutral } = facts;
            return [
              measureName(recommendation, criterion),
              neutral === null
                ? words.direction[criterion.direction === 1 ? 'more' : 'fewer']
                : neutralText(neutral, known, words),
              // One that does not count moves nobody, and its weight would only mislead.
              ...(neutral === null
                ? [
                    `± ${formatShare(criterionEffect(criterion, facts), 0)}`,
                    words.letter.persons(formatNumber(moved, 1)),
                  ]
                : ['–', '–']),
            ];
          }),
          sum: null,
        },
      ],
      notes: w.criteria.notes,
    },
  ];
}
