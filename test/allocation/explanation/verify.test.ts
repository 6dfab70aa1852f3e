import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  type AllocationInput,
  allocate,
  type Claim,
  verify,
} from '../../../shared/allocation/index.ts';
import { place, round, rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

const input: AllocationInput = round({
  places: [
    place('9001', 50_000),
    place('9002', 30_000, { lock: 20 }),
    place('9003', 15_000, { max: 12 }),
    place('9004', 5_000),
    place('9005', 4_000, { minIfPositive: 3 }),
  ],
  groups: [
    { id: 'G', members: ['9004', '9005'], max: 6 },
    { id: 'H', members: ['9003', 'G'], min: 1 },
  ],
});
const answer = allocate(input);
const claim = (change: Partial<Claim> = {}): Claim => {
  if (!answer.feasible) throw new Error('an answer was expected');
  return { ...(answer satisfies Allocation), ...change };
};
const kinds = (changed: Claim, of = input): readonly string[] => [
  ...new Set(verify(changed, of).problems.map(({ kind }) => kind)),
];
const numbers = (change: Readonly<Record<string, number>>) => ({
  numbers: { ...claim().numbers, ...change },
});

describe('verify', () => {
  it('agrees with every answer that allocate gives', () => {
    fc.assert(
      fc.property(rounds, (drawn) => {
        const found = allocate(drawn);
        if (found.feasible) expect(verify(found, drawn)).toEqual({ agrees: true, problems: [] });
      }),
      runs(500),
    );
  });

  it('starts from the answer that the tests below change', () => {
    expect(claim().numbers).toEqual({ '9001': 62, '9002': 20, '9003': 12, '9004': 3, '9005': 3 });
    expect(claim().certificate.map(({ group, binds }) => [group, binds])).toEqual([
      [null, undefined],
      ['G', 'max'],
    ]);
    expect(verify(claim(), input)).toEqual({ agrees: true, problems: [] });
  });

  it('finds a number that was changed', () => {
    const { problems } = verify(claim(numbers({ '9001': 63 })), input);
    expect(problems).toContainEqual({ kind: 'number', place: '9001', expected: 62, found: 63 });
    expect(problems).toContainEqual({ kind: 'sum', expected: 100, found: 101 });
    expect(problems).toContainEqual({ kind: 'certificate', place: '9001', expected: 62, found: 63 });
  });

  it('finds a person moved from one kommune to another, though the sum holds', () => {
    const { problems } = verify(claim(numbers({ '9001': 63, '9003': 11 })), input);
    expect(problems).toContainEqual({ kind: 'exchange', from: '9001', to: '9003' });
    expect(problems.some(({ kind }) => kind === 'sum')).toBe(false);
  });

  it('finds a kommune that is missing or was never asked', () => {
    const { '9004': _, ...without } = claim().numbers;
    expect(verify(claim({ numbers: without }), input).problems).toContainEqual({
      kind: 'number',
      place: '9004',
      expected: 3,
      found: null,
    });
    expect(verify(claim(numbers({ '9999': 0 })), input).problems).toEqual([
      { kind: 'number', place: '9999', expected: null, found: 0 },
    ]);
  });

  it.each([
    ['a maximum', { '9003': 13, '9001': 61 }, { kind: 'bounds', place: '9003', found: 13 }],
    ['a lock', { '9002': 21, '9001': 61 }, { kind: 'bounds', place: '9002', found: 21 }],
    ['"0 or at least m"', { '9005': 2, '9001': 63 }, { kind: 'bounds', place: '9005', found: 2 }],
    ['a group', { '9004': 4, '9001': 61 }, { kind: 'group', group: 'G', found: 7 }],
    ['whole persons', { '9004': 2.5, '9001': 62.5 }, { kind: 'bounds', place: '9004', found: 2.5 }],
  ])('finds %s that is not kept', (_, change, problem) => {
    expect(verify(claim(numbers(change)), input).problems).toContainEqual(problem);
  });

  it('finds divisors that do not give the numbers, stand on the wrong side, or are missing', () => {
    const [whole, group] = claim().certificate;
    if (!whole || !group) throw new Error('two divisors were expected');
    expect(kinds(claim({ certificate: [{ ...whole, high: '2' }, group] }))).toContain('certificate');
    expect(kinds(claim({ certificate: [{ ...whole, low: '1/2' }, group] }))).toContain('certificate');
    expect(kinds(claim({ certificate: [whole] }))).toEqual(['certificate']);
    expect(kinds(claim({ certificate: [group] }))).toContain('certificate');
    expect(kinds(claim({ certificate: [{ ...whole, low: 'tull' }, group] }))).toContain('certificate');
    const turned = { group: 'H', binds: 'min' as const, low: whole.low, high: whole.high };
    expect(kinds(claim({ certificate: [whole, group, turned] }))).toEqual(['direction']);
  });

  it('finds reasons that were changed', () => {
    const places = claim().places.map((row) => ({ ...row, reasons: row.reasons.slice(1) }));
    expect(kinds(claim({ places }))).toEqual(['reasons']);
    expect(kinds(claim({ places: [] }))).toEqual(['reasons']);
  });

  it('finds a person better placed elsewhere among those who have m or more', () => {
    const some = round({
      places: [
        place('9001', 6_000, { minIfPositive: 5 }),
        place('9002', 4_000, { minIfPositive: 5 }),
        place('9003', 200, { minIfPositive: 5 }),
      ],
      total: 50,
    });
    const found = allocate(some);
    if (!found.feasible) throw new Error('an answer was expected');
    expect(found.numbers).toEqual({ '9001': 30, '9002': 20, '9003': 0 });
    const moved = { ...found, numbers: { '9001': 31, '9002': 19, '9003': 0 } };
    const exchanges = verify(moved, some).problems.filter(({ kind }) => kind === 'exchange');
    // The one with nobody is held to nobody by its branch: no exchange leads there.
    expect(exchanges).toEqual([{ kind: 'exchange', from: '9001', to: '9002' }]);
  });

  it('looks for better exchanges only among numbers that keep their bounds', () => {
    const { problems } = verify(
      claim(numbers({ '9001': 70, '9003': 4, '9002': 20, '9004': 3, '9005': 2 })),
      input,
    );
    expect(problems.some(({ kind }) => kind === 'bounds')).toBe(true);
    expect(problems.some(({ kind }) => kind === 'exchange')).toBe(false);
  });

  it('finds nothing to verify where the input has no answer', () => {
    expect(kinds(claim(), { ...input, total: 1 })).toEqual(['no-answer']);
    expect(kinds(claim(), { ...input, alpha: 7 })).toEqual(['no-answer']);
  });

  it('does not agree with anything it finds a problem in', () => {
    expect(verify(claim(numbers({ '9001': 63 })), input).agrees).toBe(false);
    expect(verify(claim({ places: [] }), input).agrees).toBe(false);
    expect(verify(claim(), { ...input, total: 1 }).agrees).toBe(false);
  });

  it('finds a minimum of a kommune or a group that is not kept', () => {
    const least = {
      ...input,
      places: input.places.map((each) => (each.id === '9001' ? { ...each, min: 60 } : each)),
    };
    const { problems } = verify(claim(numbers({ '9001': 59, '9003': 15 })), least);
    expect(problems).toContainEqual({ kind: 'bounds', place: '9001', found: 59 });
    const none = verify(claim(numbers({ '9001': 80, '9003': 0, '9004': 0, '9005': 0 })), input);
    expect(none.problems).toContainEqual({ kind: 'group', group: 'H', found: 0 });
  });
});
