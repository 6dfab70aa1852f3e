import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocate,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
} from '../../../shared/allocation/index.ts';
import { place, round } from '../support/rounds.ts';

const input: AllocationInput = round({
  total: 120,
  criteria: [
    { id: 'work', scale: 'index', direction: 1, reach: 0.3 },
    { id: 'results', scale: 'index', direction: 1, reach: 0.2 },
    { id: 'room', scale: 'range', direction: 1, reach: 0.1 },
  ],
  places: [
    place('9001', 50_000, { values: { work: 70, results: 40, room: 1 } }),
    place('9002', 30_000, { values: { work: 55, results: 60, room: 5 } }),
    place('9003', 15_000, { values: { work: 80, results: 20, room: 3 } }),
    place('9004', 5_000, { values: { work: 40, results: 90, room: null }, min: 5 }),
    place('9005', 4_000, { values: { work: 50, results: 50, room: 2 }, lock: 9 }),
  ],
});
const options: SensitivityOptions = { allowed: { kind: 'band', share: 0.5 }, draws: 500, seed: 7, within: 1 };

function run(change: Partial<SensitivityOptions> = {}, of = input): Sensitivity {
  const found = sensitivity(of, { ...options, ...change });
  if (!found.feasible) throw new Error('an answer was expected');
  return found;
}

describe('sensitivity', () => {
  it('gives the same ranges for the same seed and others for another', () => {
    expect(run()).toEqual(run());
    expect(run({ draws: 30, seed: 8 })).not.toEqual(run({ draws: 30 }));
  });

  it('orders every range, and holds the proposal and the draws between the ends', () => {
    for (const { lowest, low5, median, high95, highest, number, worst, best } of run().places) {
      const rising = [worst.number, lowest, low5, median, high95, highest, best.number];
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      expect(number).toBeGreaterThanOrEqual(worst.number);
      expect(number).toBeLessThanOrEqual(best.number);
    }
  });

  it('never moves a locked kommune, and counts those that stay near the proposal', () => {
    const { places, within } = run();
    expect(places.find(({ id }) => id === '9005')).toMatchObject({ number: 9, lowest: 9, highest: 9 });
    const steady = places.filter(
      ({ number, worst, best }) => best.number - number <= 1 && number - worst.number <= 1,
    );
    expect(within).toEqual({ persons: 1, places: steady.length });
  });

  it('does not move anybody in a band of nothing', () => {
    const { places } = run({ allowed: { kind: 'band', share: 0 }, draws: 5 });
    for (const { number, lowest, highest } of places) expect([lowest, highest]).toEqual([number, number]);
  });

  it('gives each kommune weights of its own that really give it that number', () => {
    for (const allowed of [
      { kind: 'band', share: 0.5 },
      { kind: 'order', tiers: [['results', 'work'], ['room']] },
    ] as const) {
      for (const { id, best, worst } of run({ allowed }).places) {
        for (const { number, reaches } of [best, worst]) {
          const criteria = input.criteria.map((criterion) => ({
            ...criterion,
            reach: reaches[criterion.id] ?? 0,
          }));
          const answer = allocate({ ...input, criteria });
          expect(answer.feasible && answer.numbers[id]).toBe(number);
        }
      }
    }
  });

  it('keeps to an order of the criteria and to the sum of their reaches', () => {
    const { places } = run({ allowed: { kind: 'order', tiers: [['room'], ['work', 'results']] } });
    for (const { best, worst, number } of places)
      for (const own of [best, worst]) {
        if (own.number === number) continue;
        const { room = 0, work = 0, results = 0 } = own.reaches;
        expect(room).toBeGreaterThanOrEqual(Math.max(work, results) - 1e-12);
        expect(room + work + results).toBeCloseTo(0.6, 12);
      }
  });

  it('keeps to a band', () => {
    for (const { best, worst } of run().places)
      for (const { reaches } of [best, worst])
        for (const { id, reach } of input.criteria) {
          expect(reaches[id]).toBeGreaterThanOrEqual(0.5 * reach - 1e-12);
          expect(reaches[id]).toBeLessThanOrEqual(1.5 * reach + 1e-12);
        }
  });

  it('tries the ends of what is allowed, also where no draw comes near them', () => {
    // z is ± 1, so the number runs from 100 · (½ + ½ · reach): 55 and 65 at the ends, whatever is drawn.
    const criteria = [{ id: 'c', scale: 'range', direction: 1, reach: 0.2 }] as const;
    const places = [1, 0].map((c, i) => place(`900${i}`, 5000, { values: { c } }));
    const [first] = run({ draws: 1 }, round({ criteria, places })).places;
    expect(first).toMatchObject({
      number: 60,
      worst: { number: 55, reaches: { c: 0.1 } },
      best: { number: 65, reaches: { c: expect.closeTo(0.3, 12) } },
    });
  });

  it('takes the ends from the draws where there are too many criteria for every corner', () => {
    const ids = Array.from({ length: 13 }, (_, k) => `c${k}`);
    const criteria = ids.map((id) => ({ id, scale: 'rating', direction: 1, reach: 0.1 }) as const);
    const values = (of: number) => Object.fromEntries(ids.map((id, k) => [id, k < 12 ? of : 6 - of]));
    const many = round({
      total: 1000,
      criteria,
      places: [1, 5].map((of, i) => place(`900${i}`, 5000, { values: values(of) })),
    });
    for (const { worst, lowest, best, highest } of run({ draws: 200 }, many).places) {
      expect([worst.number, best.number]).toEqual([lowest, highest]);
      expect(lowest).toBeLessThan(highest);
    }
  });

  it('shows the proposal’s own weights where no others give fewer or more', () => {
    const locked = run({ draws: 20 }).places.find(({ id }) => id === '9005');
    const proposal = Object.fromEntries(input.criteria.map(({ id, reach }) => [id, reach]));
    expect(locked?.worst).toEqual({ number: 9, reaches: proposal });
    expect(locked?.best).toEqual({ number: 9, reaches: proposal });
  });

  it('is each draw’s own allocation, through clamps at both ends and without a highest', () => {
    for (const [lowest, highest] of [
      [0.9, 1.1],
      [0, null],
      [0.5, null],
    ] as const) {
      const wide = {
        ...input,
        lowest,
        highest,
        criteria: input.criteria.map((each) => ({ ...each, reach: 4 * each.reach })),
      };
      for (const { id, best, worst } of run({ draws: 50 }, wide).places)
        for (const { number, reaches } of [best, worst]) {
          const criteria = wide.criteria.map((each) => ({ ...each, reach: reaches[each.id] ?? 0 }));
          const answer = allocate({ ...wide, criteria });
          expect(answer.feasible && answer.numbers[id]).toBe(number);
        }
    }
  });

  it('refuses an order that does not name every criterion once', () => {
    for (const tiers of [
      [['work']],
      [
        ['work', 'results'],
        ['room', 'work'],
      ],
      [['work', 'results', 'weather']],
    ])
      expect(() => run({ allowed: { kind: 'order', tiers } })).toThrow('every criterion once');
  });

  it('reports its progress and stops when told to, with what it has', () => {
    const seen: (readonly [number, number])[] = [];
    const signal = { aborted: false };
    const found = sensitivity(
      input,
      { ...options, draws: 1000 },
      (done, of) => {
        seen.push([done, of]);
        signal.aborted = done >= 500;
      },
      signal,
    );
    expect(seen).toEqual([
      [250, 1000],
      [500, 1000],
    ]);
    expect(found).toMatchObject({ feasible: true, draws: 500, stopped: true });
  });

  it('runs through "0 or at least m" and groups', () => {
    const places = input.places.map((each) => ({ ...each, min: 0, minIfPositive: 8 }));
    const groups = [{ id: 'G', members: ['9003', '9004'], max: 20 }];
    for (const { lowest, highest } of run({ draws: 100 }, { ...input, places, groups }).places) {
      expect(lowest === 0 || lowest >= 8).toBe(true);
      expect(highest === 0 || highest >= 8).toBe(true);
    }
  });

  it('says no where there is no answer', () => {
    expect(sensitivity({ ...input, total: 3 }, options)).toMatchObject({
      feasible: false,
      conflict: { node: null },
    });
    expect(sensitivity({ ...input, alpha: 0 }, options)).toMatchObject({
      feasible: false,
      keyError: { at: 'alpha' },
    });
  });
});
