import { describe, expect, it } from 'vitest';
import { markOf } from '../../../../electron/backend/import/staging/missing-marks.ts';

describe('what stands for a number that is not told', () => {
  it.each([
    ['<4', 'below-four'],
    ['< 4', 'below-four'],
    ['Færre enn 4', 'below-four'],
    ['færrare enn fire', 'below-four'],
    ['0-3', 'below-four'],
    ['1–3', 'below-four'],
    ['<5', 'hidden'],
    ['under 5', 'hidden'],
    ['Mindre enn 10 personer', 'hidden'],
    ['1-4', 'hidden'],
    ['≤3', 'below-four'],
    ['≤ 5', 'hidden'],
    ['<=4', 'hidden'],
  ])('«%s» is a few: %s', (text, kind) => {
    for (const publisher of ['imdi', 'ssb', 'nav', 'plain'] as const)
      expect(markOf(text, publisher)).toBe(kind);
  });

  it.each(['x', '3-5', '10-14', '>5', '≥5', 'under', 'færre', '5', 'under 5 år', '<5 %'])(
    '«%s» is none that anybody has said the meaning of',
    (text) => expect(markOf(text, 'plain')).toBe(null),
  );

  it('«-» is zero to SSB, not asked to IMDi, and nothing to others', () => {
    expect(markOf('-', 'ssb')).toBe(0);
    expect(markOf('–', 'imdi')).toBe('not-asked');
    expect(markOf('-', 'nav')).toBe('missing');
    expect(markOf('-', 'plain')).toBe('missing');
  });
});
