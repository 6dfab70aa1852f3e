import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  type CertificateEntry,
  verify,
} from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

const PLACES = [place('9001', 50_000), place('9002', 30_000), place('9003', 20_000)];

/** The same numbers with other divisors for the samarbeid of 9002 and 9003: what does a reader object to? */
function problemsWith(
  bounds: { readonly min?: number; readonly max?: number },
  own: Pick<CertificateEntry, 'low' | 'high'>,
  whole?: Pick<CertificateEntry, 'low' | 'high'>,
): readonly string[] {
  const input: AllocationInput = round({
    places: PLACES,
    groups: [{ id: 'G', members: ['9002', '9003'], ...bounds }],
  });
  const answer = allocate(input);
  if (!answer.feasible) throw new Error('an answer was expected');
  const certificate: readonly CertificateEntry[] = [
    { group: null, ...(whole ?? { low: '1', high: '1' }) },
    { group: 'G', ...own },
  ];
  return [...new Set(verify({ ...answer, certificate }, input).problems.map(({ kind }) => kind))];
}
const at = (divisor: string) => ({ low: divisor, high: divisor });

describe('the direction of a divisor', () => {
  // The shares are 50, 30 and 20. With 40 persons in the samarbeid, 60 go to 9001: divisors 5/6 and 5/4.
  it('at a maximum is right above the one around it and wrong below', () => {
    expect(problemsWith({ max: 40 }, at('5/4'), at('5/6'))).toEqual([]);
    // 30 / 1.25 and 50 / 1.25 both round as they should, but nothing then says why the samarbeid got no more.
    expect(problemsWith({ max: 50 }, at('1'), at('101/100'))).toContain('direction');
  });

  it('at a maximum may be the one around it', () => {
    expect(problemsWith({ max: 50 }, at('1'))).toEqual([]);
  });

  it('at a maximum must be so for every divisor of both intervals', () => {
    expect(problemsWith({ max: 50 }, { low: '99/100', high: '101/100' }, { low: '1', high: '1' })).toEqual([
      'direction',
    ]);
    expect(problemsWith({ max: 50 }, at('1'), { low: '199/200', high: '201/200' })).toEqual(['direction']);
  });

  it('at a minimum is right below the one around it and wrong above', () => {
    // 60 in the samarbeid: 36 and 24; 40 to 9001.
    expect(problemsWith({ min: 60 }, at('5/6'), at('5/4'))).toEqual([]);
    expect(problemsWith({ min: 50 }, at('1'))).toEqual([]);
    expect(problemsWith({ min: 50 }, at('201/200'))).toEqual(['direction']);
    expect(problemsWith({ min: 50 }, at('199/200'))).toEqual([]);
  });

  it('at a minimum must be so for every divisor of both intervals', () => {
    expect(problemsWith({ min: 50 }, { low: '99/100', high: '101/100' }, { low: '1', high: '1' })).toEqual([
      'direction',
    ]);
    // The highest of its own is below the highest around it, and above the lowest: nothing then says it got no fewer.
    expect(problemsWith({ min: 50 }, at('1'), { low: '199/200', high: '201/200' })).toEqual(['direction']);
  });

  it('is free where a group stands at both of its bounds', () => {
    expect(problemsWith({ min: 50, max: 50 }, at('201/200'))).toEqual([]);
    expect(problemsWith({ min: 50, max: 50 }, at('199/200'))).toEqual([]);
  });

  it('has no right side for a group that stands at no bound', () => {
    for (const divisor of ['199/200', '1', '201/200'])
      expect(problemsWith({ min: 1, max: 99 }, at(divisor))).toEqual(['direction']);
  });

  it('never holds at a maximum inside divisors that are open above', () => {
    expect(problemsWith({ max: 50 }, at('1'), { low: '1', high: null })).toContain('direction');
  });
});

describe('a divisor that is open above', () => {
  it('gives nobody a person, so it proves only zeros', () => {
    const input = round({ total: 0, places: PLACES });
    const answer = allocate(input);
    if (!answer.feasible) throw new Error('an answer was expected');
    const open = { group: null, low: '1', high: null };
    expect(verify({ ...answer, certificate: [open] }, input)).toEqual({ agrees: true, problems: [] });
    const full = round({ places: PLACES });
    const found = allocate(full);
    if (!found.feasible) throw new Error('an answer was expected');
    expect(
      verify({ ...found, certificate: [{ group: null, low: '1', high: null }] }, full).problems,
    ).toContainEqual({ kind: 'certificate', place: '9001', expected: 0, found: 50 });
  });
});
