import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  type AllocationInput,
  allocate,
  apportion,
  type Place,
  type Reason,
  verify,
} from '../../../shared/allocation/index.ts';
import { hostileRounds } from '../support/hostile-rounds.ts';
import { ratioOf } from '../support/one-by-one.ts';
import { place, round, rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

type Numbers = Readonly<Record<string, number>>;

const answered = (input: AllocationInput): Allocation | null => {
  const answer = allocate(input);
  return answer.feasible ? answer : null;
};

/** The same round as a bare problem: the whole parts of the key as shares, with what is asked of them. */
function numbersOf(
  input: AllocationInput,
  answer: Allocation,
  asked: 'nothing' | 'bounds' | 'locks',
): Numbers | null {
  const places = input.places.map(({ id, min, max, minIfPositive, lock }, i): Place => {
    const weight = answer.places[i]?.parts ?? Number.NaN;
    if (asked === 'nothing') return { id, weight };
    return asked === 'locks' && lock !== null
      ? { id, weight, min: lock, max: lock }
      : { id, weight, min, max, minIfPositive };
  });
  const { total, lot = [] } = input;
  const found = apportion({ total, lot, places, groups: asked === 'nothing' ? [] : input.groups });
  return found.feasible ? found.numbers : null;
}

/** A line in whole tenths that sum to what it should: all rounded down, then one more to the largest remainders, lower id first. */
function toTenths(persons: ReadonlyMap<string, number>, sum: number): ReadonlyMap<string, number> {
  const tenths = [...persons].map(([id, value]) => ({
    id,
    down: Math.floor(10 * value),
    over: 10 * value - Math.floor(10 * value),
  }));
  const missing = 10 * sum - tenths.reduce((all, { down }) => all + down, 0);
  const first = [...tenths].sort((a, b) => b.over - a.over || (a.id < b.id ? -1 : 1)).slice(0, missing);
  return new Map(tenths.map((one) => [one.id, one.down + Number(first.includes(one))]));
}

/** Each kommune's reasons, put together anew from the key and from three bare problems. */
function reasonsAnew(input: AllocationInput, answer: Allocation): ReadonlyMap<string, readonly Reason[]> {
  const { key } = answer;
  const line = (of: (effects: (typeof key.places)[number]['effects']) => number, sum = 0) =>
    toTenths(new Map(key.places.map(({ id, effects }) => [id, of(effects)])), sum);
  const ofKey = [
    ['inhabitants', line(({ inhabitants }) => inhabitants, input.total)] as const,
    ['size', line(({ size }) => size)] as const,
    ['continuity', line(({ continuity }) => continuity)] as const,
    ...input.criteria.map(
      ({ id }) => [`criterion:${id}`, line(({ criteria }) => criteria[id] ?? 0)] as const,
    ),
    ['clamp', line(({ clamp }) => clamp)] as const,
  ];
  const free = numbersOf(input, answer, 'nothing') ?? {};
  const bounded = numbersOf(input, answer, 'bounds');
  return new Map(
    input.places.map(({ id }) => {
      const own = ofKey.map(([name, tenths]) => [name, tenths.get(id) ?? Number.NaN] as const);
      const rest = 10 * (free[id] ?? Number.NaN) - own.reduce((sum, [, tenths]) => sum + tenths, 0);
      const [last, without] = [answer.numbers[id] ?? Number.NaN, bounded?.[id] ?? Number.NaN];
      const ends = bounded
        ? [['bounds', 10 * (without - (free[id] ?? 0))] as const, ['locks', 10 * (last - without)] as const]
        : [['bounds-and-locks', 10 * (last - (free[id] ?? 0))] as const];
      const lines = [...own, ['rounding', rest] as const, ...ends];
      return [id, lines.map(([name, tenths]) => ({ id: name as Reason['id'], tenths: tenths + 0 }))];
    }),
  );
}

describe('the reasons, put together anew', () => {
  it('are the same line by line, from the key’s effects and three bare problems', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        const anew = reasonsAnew(input, answer);
        for (const { id, reasons } of answer.places) {
          expect([id, reasons.map((one) => ({ ...one, tenths: one.tenths + 0 }))]).toEqual([
            id,
            anew.get(id),
          ]);
          for (const one of reasons) if (one.tenths !== 0) seen.add(one.id);
        }
      }),
      { ...runs(250), seed: 141 },
    );
    // No line was 0 throughout, so each was compared.
    expect([...seen].sort()).toEqual([
      'bounds',
      'clamp',
      'continuity',
      'criterion:c',
      'criterion:d',
      'inhabitants',
      'locks',
      'rounding',
      'size',
    ]);
  });

  it('are the same where bounds and locks are one line, since without the lock there is no answer', () => {
    const places = [
      place('9001', 3000, { min: 60, lock: 20 }),
      place('9002', 1000),
      place('9003', 1000, { max: 15 }),
    ];
    const input = round({ total: 50, places });
    const answer = answered(input);
    expect(answer?.numbers).toEqual({ 9001: 20, 9002: 15, 9003: 15 });
    for (const { id, reasons } of answer?.places ?? [])
      expect(reasons.map((one) => ({ ...one, tenths: one.tenths + 0 }))).toEqual(
        answer && reasonsAnew(input, answer).get(id),
      );
    // Free: 30, 10 and 10.
    expect(answer?.places.map(({ reasons }) => reasons.at(-1))).toEqual(
      [-100, 50, 50].map((tenths) => ({ id: 'bounds-and-locks', tenths })),
    );
  });

  it('come from an answer that the bare problem has too: numbers, divisors, ties and cost', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        expect(numbersOf(input, answer, 'locks')).toEqual(answer.numbers);
        const parts = new Map(answer.places.map(({ id, parts: own }) => [id, own]));
        const bare = apportion({
          total: input.total,
          // t = T · w / 10¹⁰ as an exact fraction.
          places: input.places.map(({ id, min, max, minIfPositive, lock }) => {
            const weight = `${BigInt(input.total) * BigInt(parts.get(id) ?? 0)}/10000000000`;
            return lock === null
              ? { id, weight, min, max, minIfPositive }
              : { id, weight, min: lock, max: lock };
          }),
          groups: input.groups,
        });
        if (!bare.feasible || input.total === 0) return;
        expect(answer.objective).toBe(bare.objective);
        expect(answer.certificate).toEqual(bare.certificate);
        expect(answer.ties).toEqual(bare.ties);
      }),
      { ...runs(100), seed: 142 },
    );
  });
});

describe('a round that is as hostile as can be', () => {
  it('has reasons that add up, kommune by kommune and line by line, whole tenths every one of them', () => {
    let answers = 0;
    fc.assert(
      fc.property(hostileRounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        answers += 1;
        const lines = new Map<string, number>();
        for (const { number, reasons } of answer.places) {
          expect(reasons.every(({ tenths }) => Number.isSafeInteger(tenths))).toBe(true);
          expect(reasons.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(10 * number);
          for (const { id, tenths } of reasons) lines.set(id, (lines.get(id) ?? 0) + tenths);
        }
        for (const [id, sum] of lines)
          expect([id, sum + 0]).toEqual([id, id === 'inhabitants' ? 10 * input.total : 0]);
      }),
      { ...runs(200), seed: 143 },
    );
    expect(answers).toBeGreaterThan(runs(200).numRuns / 5);
  });

  it('has a key without a number that is not one, and shares that sum to all but a few parts', () => {
    fc.assert(
      fc.property(hostileRounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        const { places, criteria } = answer.key;
        for (const { key, parts, factor, clampedFactor, startShare, effects } of places) {
          const all = [
            key,
            parts,
            factor,
            clampedFactor,
            startShare,
            effects.inhabitants,
            effects.size,
            effects.continuity,
            effects.clamp,
          ];
          expect(all.every(Number.isFinite)).toBe(true);
          expect(parts).toBeGreaterThanOrEqual(0);
          expect(startShare).toBeGreaterThanOrEqual(0);
        }
        for (const { moved, largest, coverage } of criteria) {
          expect([moved, largest, coverage].every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
          expect(coverage).toBeLessThan(1 + 1e-9);
        }
        const sum = places.reduce((all, { parts }) => all + parts, 0);
        expect(Math.abs(sum - 1e10)).toBeLessThanOrEqual(places.length / 2 + 1);
      }),
      { ...runs(150), seed: 144 },
    );
  });

  it('verifies, and gives equal kommuner numbers at most one apart', () => {
    fc.assert(
      fc.property(hostileRounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        expect(verify(answer, input)).toEqual({ agrees: true, problems: [] });
        for (const [i, one] of input.places.entries())
          for (const [j, other] of input.places.entries()) {
            const isTwin = JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' });
            if (!isTwin || i === j) continue;
            expect(answer.places[i]?.parts).toBe(answer.places[j]?.parts);
            expect(
              Math.abs((answer.places[i]?.number ?? 0) - (answer.places[j]?.number ?? 9)),
            ).toBeLessThanOrEqual(1);
          }
      }),
      { ...runs(120), seed: 145 },
    );
  });

  it('is answered the same whatever order its kommuner and its criteria come in', () => {
    fc.assert(
      fc.property(hostileRounds, (input) => {
        const turned = { ...input, places: [...input.places].reverse() };
        const [one, other] = [answered(input), answered(turned)];
        expect(other?.numbers).toEqual(one?.numbers);
        expect(other?.certificate).toEqual(one?.certificate);
        expect(other?.ties).toEqual(one?.ties);
      }),
      { ...runs(100), seed: 146 },
    );
  });
});

describe('what bound a number, told from its divisor anew', () => {
  it('is the lock, else the bound that every divisor of its interval would have gone beyond, else its samarbeid', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        for (const [i, { id, number: x, parts, boundBy, divisorGroup }] of answer.places.entries()) {
          const { lock = null, min = 0, max = null, minIfPositive = null } = input.places[i] ?? {};
          const entry = answer.certificate.find(({ group }) => group === divisorGroup);
          if (!entry) throw new Error(`${id} has no divisor`);
          const t = { num: BigInt(input.total) * BigInt(parts), den: 10n ** 10n };
          /** The sign of t / d − (x ± ½). */
          const side = (d: string, half: number): number => {
            const { num, den } = ratioOf(d);
            const difference = 2n * t.num * den - BigInt(2 * x + half) * t.den * num;
            return difference > 0n ? 1 : difference < 0n ? -1 : 0;
          };
          const isAbove = entry.high !== null && side(entry.high, 1) > 0;
          const isBelow = entry.low !== '0' && side(entry.low, -1) < 0;
          const kind =
            lock !== null
              ? 'lock'
              : isAbove
                ? x === max || minIfPositive === null
                  ? 'max'
                  : 'zero-or-min'
                : isBelow
                  ? x === min || minIfPositive === null
                    ? 'min'
                    : 'zero-or-min'
                  : entry.group === null
                    ? null
                    : 'group';
          // A number above what its divisor gives is held up by a least, one below by a highest.
          expect([id, boundBy?.kind ?? null]).toEqual([id, kind]);
          if (boundBy?.kind === 'group')
            expect(boundBy).toEqual({ kind, group: entry.group, binds: entry.binds });
          if (boundBy?.kind === 'min' || boundBy?.kind === 'max') expect(boundBy.value).toBe(x);
          seen.add(kind ?? 'nothing');
        }
      }),
      { ...runs(300), seed: 147 },
    );
    expect([...seen].sort()).toEqual(['group', 'lock', 'max', 'min', 'nothing', 'zero-or-min']);
  });

  it('goes by the outermost of three samarbeid where only that binds, and names it as whose divisor is used', () => {
    const input = round({
      total: 30,
      places: ['9001', '9002', '9003', '9004'].map((id) => place(id, 1000)),
      groups: [
        { id: 'inner', members: ['9001'] },
        { id: 'middle', members: ['inner', '9002'] },
        { id: 'outer', members: ['middle', '9003'], max: 6 },
      ],
    });
    const answer = answered(input);
    expect(answer?.places.map(({ divisorGroup }) => divisorGroup)).toEqual(['outer', 'outer', 'outer', null]);
    expect(answer?.places[0]?.boundBy).toEqual({ kind: 'group', group: 'outer', binds: 'max' });
  });
});

describe('the effect of locks, solved anew', () => {
  it('is each kommune’s number less what it has without that lock, and without all of them', () => {
    let compared = 0;
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = answered(input);
        if (!answer) return;
        const locked = input.places.filter(({ lock }) => lock !== null).map(({ id }) => id);
        const expected = [...locked, ...(locked.length > 1 ? [null] : [])];
        expect(answer.lockEffects.map((effect) => effect.place)).toEqual(expected);
        for (const { place: id, comparable, changes } of answer.lockEffects) {
          const without = answered({
            ...input,
            places: input.places.map((one) => (id === null || one.id === id ? { ...one, lock: null } : one)),
          });
          expect(comparable).toBe(without !== null);
          const all = without
            ? input.places.map(
                (one) => [one.id, (answer.numbers[one.id] ?? 0) - (without.numbers[one.id] ?? 0)] as const,
              )
            : [];
          expect(changes).toEqual(Object.fromEntries(all.filter(([, change]) => change !== 0)));
          expect(Object.values(changes).reduce((sum, change) => sum + change, 0)).toBe(0);
          compared += 1;
        }
      }),
      { ...runs(200), seed: 148 },
    );
    expect(compared).toBeGreaterThan(runs(200).numRuns / 4);
  });
});
