import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../shared/allocation/index.ts';

const text = readFileSync(new URL('../../docs/allocation.md', import.meta.url), 'utf8');

const places = [
  { id: '9001', weight: '13.5' },
  { id: '9002', weight: '4.5' },
  { id: '9003', weight: '5', minIfPositive: 4 },
];
const answer = apportion({
  total: 23,
  places,
  groups: [{ id: 'samarbeid', members: ['9002', '9003'], max: 8 }],
});

describe('the worked example in docs/allocation.md', () => {
  it('has the numbers that the core gives', () => {
    if (!answer.feasible) throw new Error('an answer was expected');
    const rows = [...text.matchAll(/^\| \S+ \((\d{4})\) \| (\S+) \| (\S+) \| (\S+) \| (\d+) \|$/gm)];
    expect(rows).toHaveLength(3);
    for (const [, id = '', t, d, quotient, number] of rows) {
      expect(places.find((place) => place.id === id)?.weight).toBe(t);
      expect((Number(t) / Number(d)).toFixed(2)).toBe(quotient);
      expect(Math.round(Number(quotient))).toBe(Number(number));
      expect(answer.numbers[id]).toBe(Number(number));
    }
  });

  it('has divisors from the intervals of the certificate, and its objective', () => {
    if (!answer.feasible) throw new Error('an answer was expected');
    const [whole, samarbeid] = answer.certificate;
    const flat = text.replaceAll('\n', ' ');
    expect(flat).toContain(`anything from ${whole?.low} to ${whole?.high} for the whole`);
    expect(flat).toContain(`from ${samarbeid?.low} to ${samarbeid?.high} for the samarbeid`);
    expect(flat).toContain(`The objective is ${answer.objective}.`);
  });

  it('says rightly what the answer would be without the samarbeid', () => {
    const free = apportion({ total: 23, places });
    expect(free.feasible && Object.values(free.numbers)).toEqual([14, 4, 5]);
    expect(text).toContain('the answer would be 14, 4 and 5');
  });

  it('reads the revised totals off the same list', () => {
    const groups = [{ id: 'samarbeid', members: ['9002', '9003'], max: 8 }];
    const at = (total: number) => {
      const found = apportion({ total, places, groups });
      return found.feasible && Object.values(found.numbers);
    };
    expect(at(24)).toEqual([16, 4, 4]);
    for (const total of [22, 21, 20, 19]) expect(at(total)).toEqual([total - 8, 4, 4]);
    expect(at(18)).toEqual([11, 3, 4]);
    const flat = text.replaceAll('\n', ' ');
    expect(flat).toContain(
      'The 24th person goes to Nes. From 23 down to 19 the one who goes is Nes each time',
    );
    expect(flat).toContain('at 18 Sund is the first inside it to lose one');
  });
});
