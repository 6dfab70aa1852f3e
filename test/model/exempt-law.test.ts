import { describe, expect, test } from 'vitest';
import { exemptLaw } from '../../shared/model/exempt-law.ts';
import { kommuneInnspill } from '../../shared/model/kommune-innspill.ts';

const law = 'offl. § 13';
const marked = (topic: number) => [{ kommunenummer: '9901', topic, legalBasis: law }];

describe('a text that is exempt from public disclosure', () => {
  test('is so for the kommune and the topic it is marked for', () => {
    expect(exemptLaw(marked(1), '9901', 1, [])).toBe(law);
    expect(exemptLaw(marked(1), '9901', 3, [])).toBeNull();
    expect(exemptLaw(marked(1), '9902', 1, ['9901', '9902'])).toBeNull();
  });

  test('is so for all that share it: a region under 2, every kommune under 6', () => {
    expect(exemptLaw(marked(2), '9902', 2, ['9901', '9902'])).toBe(law);
    expect(exemptLaw(marked(2), '9903', 2, ['9903'])).toBeNull();
    expect(exemptLaw(marked(6), '9903', 6, [])).toBe(law);
  });

  test('is told with the text, also with one that is being written', () => {
    const own = [{ topic: 1, text: 'Nytt.', assessment: null, source: '', date: null }] as const;
    const texts = { regions: [], plans: null };
    expect(kommuneInnspill('9901', own, { ...texts, exempt: marked(1) })).toEqual([
      { ...own[0], exempt: law },
    ]);
    const stored = [{ ...own[0], exempt: law }];
    expect(kommuneInnspill('9901', stored, { ...texts, exempt: [] })).toEqual([own[0]]);
  });
});
