import { formatDate } from '../../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../../shared/i18n/format-number.ts';
import { decimalsFor } from '../../document/hand-check.ts';
import { citedSource, usedIndicators } from '../../names.ts';
import { shortNumber } from '../../short-number.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import type { Slide, TextLine } from '../slide.ts';

/** One division that anyone can do, on the largest kommune that nothing binds. */
export function checkSlide({ rows, words, w }: DeckSource): readonly Slide[] {
  const row = rows
    .filter(({ divisor, input }) => divisor.group === null && input.lock === null)
    .toSorted((a, b) => b.number - a.number)
    .find(({ key, divisor, number }) => Math.round(key.key / divisor.value) === number);
  if (row === undefined) return [];
  const { kommune, key, divisor, number } = row;
  const decimals = decimalsFor(key.key, divisor.value);
  const written = Number(key.key.toFixed(decimals));
  const d = shortNumber(divisor.value);
  return [
    {
      title: w.check.title,
      front: false,
      parts: [
        {
          kind: 'text',
          box: { x: page.left, y: 1.6, w: page.text, h: 0.6 },
          lines: [{ text: w.check.rule(d), size: 24 }],
        },
        {
          kind: 'text',
          box: { x: page.left, y: 2.6, w: page.text, h: 1.3 },
          fill: look.pale,
          lines: [
            {
              text: words.letter.checkExample(
                kommune.name,
                formatNumber(written, decimals),
                d,
                formatNumber(written / divisor.value, decimals),
                formatNumber(number),
              ),
              size: 26,
              bold: true,
              colour: look.head,
            },
          ],
        },
        {
          kind: 'text',
          box: { x: page.left, y: 4.4, w: page.text, h: 1.6 },
          lines: [
            { text: w.check.workbook, size: 20, bullet: true, after: 8 },
            { text: w.check.sheet, size: 20, bullet: true },
          ],
        },
      ],
      notes: w.check.notes,
    },
  ];
}

/** What the numbers are reckoned from. */
export function sourcesSlide({ recommendation, words, w }: DeckSource): Slide {
  const { targetVersion, sources } = recommendation;
  const lines: readonly string[] = [
    `${w.sources.target}. ${citedSource(targetVersion.source, words)}, ${formatDate(targetVersion.date)}.`,
    ...sources.map(
      ({ title, fileName, indicators }) =>
        `${usedIndicators(recommendation, indicators, words)}. ${citedSource(title ?? fileName, words).replace(/\.$/, '')}.`,
    ),
  ];
  const size = lines.length > 8 ? 14 : 18;
  return {
    title: w.sources.title,
    front: false,
    parts: [
      {
        kind: 'text',
        box: { x: page.left, y: 1.6, w: page.text, h: 5.2 },
        lines: lines.map((text): TextLine => ({ text, size, bullet: true, after: 6 })),
      },
    ],
    notes: lines.join('\n'),
  };
}
