import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allocation, type AllocationInput, allocate, verify } from '../../../shared/allocation/index.ts';
import { place, round, rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

function allocated(input: AllocationInput): Allocation {
  const answer = allocate(input);
  if (!answer.feasible) throw new Error(JSON.stringify(answer));
  return answer;
}
const tenths = (answer: Allocation, id: string) =>
  answer.places.map(({ reasons }) => reasons.find((reason) => reason.id === id)?.tenths);

describe('allocate', () => {
  it('gives every kommune its number, with the certificate and the key', () => {
    const answer = allocated(round());
    expect(answer.numbers).toEqual({ '9001': 50, '9002': 30, '9003': 15, '9004': 5 });
    expect(answer.objective).toBe('0');
    expect(answer.certificate).toEqual([{ group: null, low: '100/101', high: '100/99' }]);
    expect(answer.places.map(({ key }) => key)).toEqual([50, 30, 15, 5]);
  });

  it('does not depend on the order of the kommuner', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const [answer, turned] = [
          allocate(input),
          allocate({ ...input, places: [...input.places].reverse() }),
        ];
        if (answer.feasible && turned.feasible) expect([...turned.places].reverse()).toEqual(answer.places);
        else expect(turned.feasible).toBe(answer.feasible);
      }),
    );
  });

  it('says no with the conflict where the bounds cannot hold, and with the kommune where the key cannot be made', () => {
    expect(allocate(round({ places: [place('9001', 5000, { max: 3 })] }))).toMatchObject({
      feasible: false,
      conflict: { node: null, need: 100, have: 3 },
    });
    expect(allocate(round({ places: [place('9001', 0)] }))).toEqual({
      feasible: false,
      keyError: { ok: false, code: 'inhabitants-missing', at: '9001' },
    });
  });

  it('places nobody at a total of 0, and verifies', () => {
    const input = round({ total: 0 });
    const answer = allocated(input);
    expect(Object.values(answer.numbers)).toEqual([0, 0, 0, 0]);
    expect(verify(answer, input)).toEqual({ agrees: true, problems: [] });
  });
});

describe('the reasons', () => {
  it('add up: each kommune to its number, each line to its own sum, rounding to nothing', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = allocate(input);
        if (!answer.feasible) return;
        const lines = new Map<string, number>();
        for (const { number, reasons } of answer.places) {
          expect(reasons.reduce((sum, reason) => sum + reason.tenths, 0)).toBe(10 * number);
          for (const { id, tenths: t } of reasons) lines.set(id, (lines.get(id) ?? 0) + t);
        }
        for (const [id, sum] of lines)
          expect([id, sum]).toEqual([id, id === 'inhabitants' ? 10 * input.total : 0]);
      }),
      runs(500),
    );
  });

  it('stay within a tenth of what the key says, but for the rounding', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const answer = allocate(input);
        if (!answer.feasible) return;
        for (const [i, { effects }] of answer.key.places.entries()) {
          const {
            inhabitants = 0,
            size = 0,
            continuity = 0,
            clamp = 0,
          } = Object.fromEntries((answer.places[i]?.reasons ?? []).map(({ id, tenths: t }) => [id, t]));
          expect(Math.abs(inhabitants - 10 * effects.inhabitants)).toBeLessThan(1.0001);
          expect(Math.abs(size - 10 * effects.size)).toBeLessThan(1.0001);
          expect(Math.abs(continuity - 10 * effects.continuity)).toBeLessThan(1.0001);
          expect(Math.abs(clamp - 10 * effects.clamp)).toBeLessThan(1.0001);
        }
      }),
    );
  });

  it('keep bounds and locks apart', () => {
    const places = [
      place('9001', 50_000, { max: 40 }),
      place('9002', 30_000),
      place('9003', 15_000, { lock: 25 }),
      place('9004', 5_000),
    ];
    const answer = allocated(round({ places }));
    // Without locks 9001's ten persons go to 36, 18 and 6; the lock of 25 then takes six from the first and one from the last.
    expect(answer.numbers).toEqual({ '9001': 40, '9002': 30, '9003': 25, '9004': 5 });
    expect(tenths(answer, 'rounding')).toEqual([0, 0, 0, 0]);
    expect(tenths(answer, 'bounds')).toEqual([-100, 60, 30, 10]);
    expect(tenths(answer, 'locks')).toEqual([0, -60, 70, -10]);
  });

  it('put bounds and locks on one line where there is no answer without the locks', () => {
    const places = [place('9001', 50_000, { max: 40 }), place('9002', 30_000, { max: 40, lock: 60 })];
    const answer = allocated(round({ places }));
    expect(answer.numbers).toEqual({ '9001': 40, '9002': 60 });
    expect(answer.places[0]?.reasons.map(({ id }) => id)).toEqual([
      'inhabitants',
      'size',
      'continuity',
      'clamp',
      'rounding',
      'bounds-and-locks',
    ]);
    expect(tenths(answer, 'bounds-and-locks')).toEqual([-230, 230]);
  });
});

describe('what bound a number', () => {
  it('is the lock, the minimum, the maximum or the group, and nothing where nothing did', () => {
    const places = [
      place('9001', 50_000, { max: 40 }),
      place('9002', 30_000, { lock: 30 }),
      place('9003', 9_000),
      place('9004', 5_000),
      place('9005', 500, { min: 2 }),
      place('9006', 6_000, { min: 1, max: 50 }),
    ];
    const groups = [{ id: 'samarbeid', members: ['9003', '9004'], max: 12 }];
    const answer = allocated(round({ places, groups }));
    expect(
      answer.places.map(({ id, number, boundBy, divisorGroup }) => [id, number, boundBy, divisorGroup]),
    ).toEqual([
      ['9001', 40, { kind: 'max', value: 40 }, null],
      ['9002', 30, { kind: 'lock' }, null],
      ['9003', 8, { kind: 'group', group: 'samarbeid', binds: 'max' }, 'samarbeid'],
      ['9004', 4, { kind: 'group', group: 'samarbeid', binds: 'max' }, 'samarbeid'],
      ['9005', 2, { kind: 'min', value: 2 }, null],
      ['9006', 16, null, null],
    ]);
  });

  it('a bound that is reached but would have been so without it did not bind', () => {
    const places = [place('9001', 50_000, { max: 50 }), place('9002', 50_000, { min: 50 })];
    expect(allocated(round({ places })).places.map(({ boundBy }) => boundBy)).toEqual([null, null]);
  });
});

describe('locks', () => {
  const places = [
    place('9001', 50_000),
    place('9002', 30_000, { lock: 20, max: 10 }),
    place('9003', 15_000),
    place('9004', 5_000, { lock: 0, min: 4 }),
  ];

  it('override the bounds of their own kommune', () => {
    expect(allocated(round({ places })).numbers).toEqual({ '9001': 62, '9002': 20, '9003': 18, '9004': 0 });
  });

  it('never override a group’s bounds', () => {
    const groups = [{ id: 'G', members: ['9002', '9003'], max: 15 }];
    expect(allocate(round({ places, groups }))).toMatchObject({
      conflict: { node: 'G', need: 20, have: 15 },
    });
  });

  it('are each shown with who got more and who fewer for it, and all of them together', () => {
    expect(allocated(round({ places })).lockEffects).toEqual([
      { place: '9002', comparable: true, changes: { '9001': -7, '9002': 10, '9003': -3 } },
      { place: '9004', comparable: true, changes: { '9001': 5, '9003': 1, '9004': -6 } },
      { place: null, comparable: true, changes: { '9001': -3, '9002': 10, '9003': -1, '9004': -6 } },
    ]);
  });

  it('of one kommune have no line for all together', () => {
    const one = places.map((other) => (other.id === '9004' ? { ...other, lock: null } : other));
    expect(allocated(round({ places: one })).lockEffects.map(({ place: id }) => id)).toEqual(['9002']);
  });

  it('without which there is no answer say so', () => {
    const short = [place('9001', 50_000, { max: 40 }), place('9002', 30_000, { max: 40, lock: 60 })];
    expect(allocated(round({ places: short })).lockEffects).toEqual([
      { place: '9002', comparable: false, changes: {} },
    ]);
  });
});

describe('the ladder', () => {
  it('is what a revised total gives: read upwards and downwards, it agrees with solving again', () => {
    fc.assert(
      fc.property(
        rounds.map((input) => ({
          ...input,
          places: input.places.map((each) => ({ ...each, minIfPositive: null })),
        })),
        fc.integer({ min: 1, max: 50 }),
        (input, steps) => {
          const answer = allocate(input);
          if (!answer.feasible) return;
          for (const [direction, rungs] of [
            [1, answer.ladder.next] as const,
            [-1, answer.ladder.last] as const,
          ]) {
            const climbed = rungs.slice(0, steps);
            const expected: Record<string, number> = { ...answer.numbers };
            for (const id of climbed) expected[id] = (expected[id] ?? 0) + direction;
            const total = input.total + direction * climbed.length;
            const again = allocate({ ...input, total });
            expect(again.feasible && again.numbers).toEqual(expected);
            const beyond = { ...input, total: input.total + direction * (rungs.length + 1) };
            if (rungs.length < 50 && beyond.total >= 0) expect(allocate(beyond).feasible).toBe(false);
          }
        },
      ),
      runs(300),
    );
  });

  it('has fifty steps each way where there are as many', () => {
    const { next, last } = allocated(round()).ladder;
    expect([next.length, last.length]).toEqual([50, 50]);
  });
});

describe('the ladder with "0 or at least m"', () => {
  const input = round({
    total: 60,
    places: [34, 20, 5, 1].map((thousands, i) =>
      place(`900${i + 1}`, 1000 * thousands, { minIfPositive: 10 }),
    ),
  });

  it('agrees with solving again for every total, and ends where a kommune flips, with what changes there', () => {
    const { ladder, numbers } = allocated(input);
    for (const [direction, rungs, end] of [
      [1, ladder.next, ladder.nextBreak] as const,
      [-1, ladder.last, ladder.lastBreak] as const,
    ]) {
      const reached: Record<string, number> = { ...numbers };
      rungs.forEach((id, step) => {
        reached[id] = (reached[id] ?? 0) + direction;
        expect(allocated({ ...input, total: 60 + direction * (step + 1) }).numbers).toEqual(reached);
      });
      if (!end) continue;
      for (const [id, change] of Object.entries(end.changes)) reached[id] = (reached[id] ?? 0) + change;
      expect(allocated({ ...input, total: end.total }).numbers).toEqual(reached);
    }
    expect(ladder.lastBreak).toEqual({ total: 59, changes: { '9001': 6, '9002': 3, '9003': -10 } });
  });

  it('is named in what bound a number: none, or no fewer than m', () => {
    expect(allocated(input).places.map(({ boundBy }) => boundBy)).toEqual([
      null,
      null,
      { kind: 'zero-or-min', value: 10 },
      { kind: 'zero-or-min', value: 10 },
    ]);
  });
});
