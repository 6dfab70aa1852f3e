import { formatChange, formatNumber } from '../../../../../shared/i18n/format-number.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import { publicSentences } from '../public-sentence.ts';
import type { Slide } from '../slide.ts';

const most = 12;

/** Who goes up and who goes down the most; nothing where no kommune has another number than last year. */
export function changeSlide(source: DeckSource): readonly Slide[] {
  const { rows, w } = source;
  const known = rows.flatMap(({ kommune, change }) => (change === null ? [] : [{ kommune, change }]));
  const moved = known
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most)
    .toSorted((a, b) => b.change - a.change);
  if (moved.length === 0) return [];
  const count = (sign: number): number => known.filter(({ change }) => Math.sign(change) === sign).length;
  const farthest = Math.max(...moved.map(({ change }) => Math.abs(change)));
  const same = count(0);
  const part = (sign: 1 | -1) => moved.map(({ change }) => (Math.sign(change) === sign ? change : null));
  const some = (sign: 1 | -1): boolean => moved.some(({ change }) => Math.sign(change) === sign);
  return [
    {
      title: w.changes.title(count(1), count(-1)),
      front: false,
      parts: [
        {
          kind: 'text',
          box: { x: page.left, y: 1.35, w: page.text, h: 0.4 },
          lines: [
            {
              text: `${w.changes.lead}. ${same === 0 ? '' : w.changes.same(formatNumber(same))}`.trim(),
              size: 16,
              colour: look.quiet,
            },
          ],
        },
        {
          kind: 'chart',
          box: { x: page.left, y: 1.8, w: page.text, h: 5.15 },
          alt: w.changes.alt(
            moved.map(({ kommune, change }) => `${kommune.name} ${formatChange(change)}`).join(', '),
          ),
          chart: {
            kind: 'bars',
            layout: 'over',
            legend: some(1) && some(-1),
            range: {
              min: some(-1) ? -Math.ceil(1.15 * farthest) : 0,
              max: some(1) ? Math.ceil(1.15 * farthest) : 0,
            },
            categories: moved.map(({ kommune }) => kommune.name),
            series: [
              { name: w.changes.more, values: part(1), colour: look.more, labels: '+0' },
              { name: w.changes.fewer, values: part(-1), colour: look.fewer, labels: '0;"−"0' },
            ],
          },
        },
      ],
      notes: `${w.changes.notes}\n${publicSentences(
        source,
        moved.map(({ kommune }) => kommune),
      )}`,
    },
  ];
}
