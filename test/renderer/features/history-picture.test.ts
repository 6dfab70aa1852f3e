import { describe, expect, it } from 'vitest';
import { historyPicture } from '../../../renderer/features/oppfolging/history-picture.ts';
import { historySvg } from '../../../renderer/features/oppfolging/history-svg.ts';
import { historieNb } from '../../../shared/i18n/historie-nb.ts';
import type { HistoryLine, HistoryLines } from '../../../shared/model/settlement-history.ts';

const line = (numbers: Readonly<Record<number, number>>): HistoryLine =>
  Object.fromEntries(
    Object.entries(numbers).map(([year, number]) => [year, { number, hidden: [], parts: [] }]),
  );
const years = [2018, 2019, 2020, 2021, 2022];
const lines: HistoryLines = {
  opprinnelig_anmodning: line({}),
  anmodning: line({ 2018: 10, 2019: 12, 2021: 14, 2022: 100 }),
  vedtak: line({ 2018: 10, 2022: 100 }),
  bosatt: line({ 2022: 99 }),
};
const picture = historyPicture({
  years,
  lines,
  names: historieNb.long,
  size: { width: 600, height: 300 },
  type: 12,
});

describe('the picture of the history', () => {
  it('draws the series that have numbers, and leaves a gap where a year has none', () => {
    expect(picture.lines.map(({ series }) => series)).toEqual(['anmodning', 'vedtak', 'bosatt']);
    const [asked, decided] = picture.lines;
    expect(asked?.points).toHaveLength(4);
    expect(asked?.path.match(/[ML]/g)?.join('')).toBe('MLML');
    expect(decided?.path.match(/[ML]/g)?.join('')).toBe('MM');
  });

  it('keeps the names of lines that end beside each other apart, and inside the picture', () => {
    const tops = picture.lines.map(({ label }) => label.y).toSorted((a, b) => a - b);
    for (const [at, y] of tops.entries()) {
      if (at > 0) expect(y - (tops[at - 1] ?? 0)).toBeGreaterThanOrEqual(15);
      expect(y).toBeLessThanOrEqual(picture.plot.bottom);
    }
  });

  it('is saved with title and source, and nothing in it is read as markup', () => {
    const svg = historySvg({
      years,
      lines,
      names: historieNb.long,
      title: 'A < B',
      source: 'Kilde: «x» & y',
    });
    expect(svg).toContain('A &lt; B');
    expect(svg).toContain('«x» &amp; y');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
