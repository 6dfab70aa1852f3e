import { formatDate } from '../../../../../shared/i18n/format-date.ts';
import { formatChange, formatNumber } from '../../../../../shared/i18n/format-number.ts';
import { sumsBesideLast } from '../../../../../shared/model/change-from-last-year.ts';
import { askedRows } from '../../asked-rows.ts';
import { leftOut } from '../../left-out.ts';
import { minorsText } from '../../minors-text.ts';
import { listed } from '../../names.ts';
import { zeroReasons } from '../../zero-reasons.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Part, Slide } from '../slide.ts';

/** The måltall, where it is from, and four figures to hold it against. */
export function sumSlide({ recommendation, rows, words, w }: DeckSource): Slide {
  const { round, targetVersion, allocation, rest, kommuner } = recommendation;
  const inhabitants = rows.reduce((sum, { input }) => sum + input.inhabitants, 0);
  const { lastYear, change } = sumsBesideLast(rows);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [w.sum.asked, w.sum.of(formatNumber(askedRows(recommendation).length), formatNumber(kommuner.length))],
    ...(change === null
      ? []
      : ([
          [w.sum.lastYear, formatNumber(lastYear)],
          [w.sum.change, formatChange(change)],
        ] as const)),
    [w.sum.per1000, formatNumber((1000 * allocation.total) / inhabitants, 1)],
  ];
  const more = [minorsText(recommendation, words), rest === null ? '' : w.sum.rest(rest.persons)].filter(
    (text) => text !== '',
  );
  const left = leftOut(recommendation);
  const width = (page.text - 0.3 * (facts.length - 1)) / facts.length;
  return {
    title: w.sum.title(round.fylke, formatNumber(targetVersion.number), round.year),
    front: false,
    parts: [
      {
        kind: 'text',
        box: { x: page.left, y: 1.6, w: page.text, h: 2.7 },
        lines: [
          { text: formatNumber(targetVersion.number), size: 96, bold: true, colour: look.head },
          { text: w.sum.persons, size: 24, after: 10 },
          {
            text: w.sum.source(targetVersion.source, formatDate(targetVersion.date)),
            size: 16,
            colour: look.quiet,
          },
        ],
      },
      ...facts.map(
        ([name, value], at): Part => ({
          kind: 'text',
          box: { x: page.left + at * (width + 0.3), y: 4.75, w: width, h: 1.35 },
          fill: look.pale,
          lines: [
            { text: value, size: 28, bold: true, colour: look.head },
            { text: name, size: 14, colour: look.quiet },
          ],
        }),
      ),
      ...(more.length === 0
        ? []
        : [
            {
              kind: 'text',
              box: { x: page.left, y: 6.35, w: page.text, h: 0.5 },
              lines: [{ text: more.join(' '), size: 16 }],
            } as const,
          ]),
    ],
    notes: [
      w.sum.notes(words.letter.law, words.roles),
      ...(left.length === 0 ? [] : [words.letter.notAsked(listed(left, words), left.length)]),
      ...zeroReasons(recommendation, words).flatMap(({ sentence, open }) => (open ? [sentence] : [])),
    ].join('\n'),
  };
}
