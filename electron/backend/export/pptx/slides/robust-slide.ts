import { formatNumber, formatShare } from '../../../../../shared/i18n/format-number.ts';
import { kommuneName } from '../../names.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide } from '../slide.ts';

const most = 12;

/** How far the numbers move under other weights; nothing where there are no weights. */
export function robustSlide({ recommendation, words, w }: DeckSource): readonly Slide[] {
  const { robustness, numbers } = recommendation;
  if (robustness === null) return [];
  const { ranges, within, draws, band, seed } = robustness;
  const widest = ranges
    .toSorted((a, b) => b.high95 - b.low5 - (a.high95 - a.low5))
    .slice(0, most)
    .filter(({ low5, high95 }) => high95 > low5);
  const off = (value: number, id: string): number | null => value - (numbers[id] ?? 0) || null;
  const under = widest.map(({ low5, kommunenummer }) => off(low5, kommunenummer));
  const over = widest.map(({ high95, kommunenummer }) => off(high95, kommunenummer));
  const farthest = Math.max(1, ...[...under, ...over].map((value) => Math.abs(value ?? 0)));
  const name = (id: string): string => kommuneName(recommendation, id);
  return [
    {
      title: w.robust.title(
        formatNumber(within.places),
        formatNumber(ranges.length),
        words.letter.persons(formatNumber(within.persons)),
      ),
      front: false,
      parts: [
        {
          kind: 'text',
          box: { x: page.left, y: 1.35, w: page.text, h: 0.65 },
          lines: [
            {
              text: w.robust[widest.length === 0 ? 'still' : 'lead'](
                formatNumber(draws),
                formatShare(band, 0),
              ),
              size: 16,
              colour: look.quiet,
            },
          ],
        },
        ...(widest.length === 0
          ? []
          : [
              {
                kind: 'chart',
                box: { x: page.left, y: 2.05, w: page.text, h: 4.9 },
                alt: w.robust.alt(
                  widest
                    .map(({ kommunenummer, low5, high95 }) =>
                      w.robust.item(name(kommunenummer), formatNumber(low5), formatNumber(high95)),
                    )
                    .join(', '),
                ),
                chart: {
                  kind: 'bars',
                  layout: 'over',
                  legend: true,
                  range: { min: -1.2 * farthest, max: 1.2 * farthest },
                  categories: widest.map(
                    ({ kommunenummer }) =>
                      `${name(kommunenummer)} (${formatNumber(numbers[kommunenummer] ?? 0)})`,
                  ),
                  series: [
                    { name: w.robust.under, values: under, colour: look.fewer, labels: '0;"−"0' },
                    { name: w.robust.over, values: over, colour: look.more, labels: '+0' },
                  ],
                },
              } as const,
            ]),
      ],
      notes: w.robust.notes(String(seed)),
    },
  ];
}
