import { formatNumber } from '../../../../../shared/i18n/format-number.ts';
import type { PackageRow } from '../../package-rows.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide } from '../slide.ts';

/** How many at each end of both axes are named. */
const named = 3;

/** Size against the number for each thousand: whether small kommuner carry more than large ones. */
export function sizeSlide({ recommendation, rows, w }: DeckSource): Slide {
  const bySize = rows.toSorted((a, b) => b.input.inhabitants - a.input.inhabitants);
  const byRate = rows.toSorted((a, b) => b.per1000 - a.per1000);
  const ends = apart([...bySize.slice(0, named), ...byRate.slice(0, named), ...byRate.slice(-named)]);
  const inhabitants = rows.reduce((sum, { input }) => sum + input.inhabitants, 0);
  const mean = formatNumber((1000 * recommendation.allocation.total) / inhabitants, 1);
  const told = (row: (typeof rows)[number] | undefined): string =>
    row === undefined ? '' : `${row.kommune.name} (${formatNumber(row.per1000, 1)})`;
  return {
    title: w.size.title,
    front: false,
    parts: [
      {
        kind: 'text',
        box: { x: page.left, y: 1.35, w: page.text, h: 0.4 },
        lines: [{ text: w.size.lead, size: 16, colour: look.quiet }],
      },
      {
        kind: 'chart',
        box: { x: page.left, y: 1.8, w: page.text, h: 5.15 },
        alt: w.size.alt(told(byRate[0]), told(byRate.at(-1)), mean),
        chart: {
          kind: 'points',
          name: w.size.name,
          across: w.size.across,
          up: w.size.up,
          points: rows.map((row) => ({
            name: row.kommune.name,
            x: row.input.inhabitants,
            // As precise as it is told.
            y: Math.round(100 * row.per1000) / 100,
            named: ends.has(row),
          })),
        },
      },
    ],
    notes: w.size.notes(mean),
  };
}

/** Those whose names do not run into each other: far enough along the tenfold axis, or far enough above. */
function apart(rows: readonly PackageRow[]): ReadonlySet<PackageRow> {
  const chosen = new Set<PackageRow>();
  const highest = Math.max(...rows.map(({ per1000 }) => per1000));
  for (const row of rows) {
    const free = [...chosen].every(
      ({ input, per1000 }) =>
        Math.abs(Math.log10(input.inhabitants / row.input.inhabitants)) > 0.28 ||
        Math.abs(per1000 - row.per1000) > 0.08 * highest,
    );
    if (free) chosen.add(row);
  }
  return chosen;
}
