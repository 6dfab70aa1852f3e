import { formatChange, formatNumber } from '../../../../../shared/i18n/format-number.ts';
import { sumsBesideLast } from '../../../../../shared/model/change-from-last-year.ts';
import { page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import { publicSentences } from '../public-sentence.ts';
import type { Slide } from '../slide.ts';
import { splitEvenly } from '../split-evenly.ts';

/** Rows that fit a slide with a head and a sum. */
const most = 15;

/** Every kommune that is asked, by name, over as many slides as it takes; the sum stands on the last. */
export function tableSlides(source: DeckSource): readonly Slide[] {
  const { recommendation, rows, words, w } = source;
  const { allocation, round } = recommendation;
  const { table: names } = words;
  const sorted = rows.toSorted((a, b) => a.kommune.name.localeCompare(b.kommune.name, 'nb'));
  const pieces = splitEvenly(sorted, most);
  const inhabitants = rows.reduce((sum, { input }) => sum + input.inhabitants, 0);
  const sums = sumsBesideLast(rows);
  const known = rows.every(({ lastYear }) => lastYear !== null);
  return pieces.map((piece, at) => ({
    title: w.part(w.table.title, at + 1, pieces.length),
    front: false,
    parts: [
      {
        kind: 'table',
        box: { x: page.left, y: 1.4 },
        summary: w.table.summary(round.year),
        size: 15,
        rowHeight: 0.325,
        strong: 3,
        columns: [
          { name: names.kommune, width: 3.83 },
          { name: names.inhabitants, width: 1.8, align: 'right' },
          { name: names.lastYear, width: 1.5, align: 'right' },
          { name: names.number, width: 1.7, align: 'right' },
          { name: names.change, width: 1.6, align: 'right' },
          { name: names.per1000, width: 1.7, align: 'right' },
        ],
        rows: piece.map(({ kommune, input, number, lastYear, change, per1000 }) => [
          kommune.name,
          formatNumber(input.inhabitants),
          lastYear === null ? names.new : formatNumber(lastYear),
          formatNumber(number),
          change === null ? names.new : formatChange(change),
          formatNumber(per1000, 1),
        ]),
        sum:
          at < pieces.length - 1
            ? null
            : [
                names.sum,
                formatNumber(inhabitants),
                sums.change === null ? '–' : formatNumber(sums.lastYear),
                formatNumber(allocation.total),
                sums.change === null ? '–' : formatChange(sums.change),
                formatNumber((1000 * allocation.total) / inhabitants, 1),
              ],
      },
    ],
    notes: `${known ? '' : `${allocation.key.continuityOff ? words.letter.allNew : words.newInSum}\n`}${w.table.notes}\n${publicSentences(
      source,
      piece.map(({ kommune }) => kommune),
    )}`,
  }));
}
