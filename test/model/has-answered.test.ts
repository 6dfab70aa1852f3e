import { describe, expect, it } from 'vitest';
import { hasAnswered, hasTold } from '../../shared/model/has-answered.ts';
import type { Capacity, KommuneInnspill } from '../../shared/model/innspill.ts';

const nothing = { innspill: [], capacity: null } as const;
const text = (topic: KommuneInnspill['topic'], words: string): KommuneInnspill => ({
  topic,
  text: words,
  assessment: 4,
  source: '',
  date: null,
});
const numbers: Capacity = {
  can: null,
  wants: null,
  extra: null,
  health: null,
  minors: null,
  source: 'skjema',
  date: '2026-05-12',
};

describe('whether a kommune has answered', () => {
  it('is so with a text on one of its own topics, or a number, also where it is 0', () => {
    expect(hasTold({ ...nothing, innspill: [text(4, 'Trenger kokker.')] })).toBe(true);
    expect(hasTold({ ...nothing, capacity: { ...numbers, minors: 0 } })).toBe(true);
    expect(hasTold({ ...nothing, capacity: { ...numbers, health: 2 } })).toBe(true);
  });

  it('is not so for an assessment alone, empty lines, a source, or what the fylkeskommune writes itself', () => {
    expect(
      hasTold({ ...nothing, innspill: [text(1, ' \n\t'), text(2, 'Vår tekst.'), text(6, 'Plan.')] }),
    ).toBe(false);
    expect(hasTold({ ...nothing, capacity: numbers })).toBe(false);
  });

  it('is so where the day of the answer is noted, also before anything has come of it', () => {
    expect(hasAnswered(nothing)).toBe(false);
    expect(hasAnswered({ ...nothing, repliedOn: '2026-05-12' })).toBe(true);
    expect(hasTold({ ...nothing, repliedOn: '2026-05-12' } as typeof nothing)).toBe(false);
  });
});
