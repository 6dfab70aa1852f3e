import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateMinors, apportion, type MinorsPart } from '../../../shared/allocation/index.ts';
import { runs } from '../support/runs.ts';

const asked = fc
  .array(fc.record({ number: fc.nat(30), parts: fc.constantFrom(0, 1, 1, 2, 5, 9) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((places) => places.map((place, i) => ({ id: `${9001 + i}`, ...place })));
const lists = fc.array(
  fc.record({
    total: fc.integer({ min: 0, max: 25 }),
    takes: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    min: fc.constantFrom(0, 0, 0, 2),
    max: fc.option(fc.integer({ min: 2, max: 12 }), { nil: null }),
    lot: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
  }),
  { minLength: 1, maxLength: 3 },
);
const drawn = fc.tuple(asked, lists).map(([places, parts]) => ({
  places,
  parts: parts.map(
    ({ total, takes, min, max, lot }, p): MinorsPart => ({
      id: `part${p}`,
      total,
      lot: lot.flatMap((i) => places[i]?.id ?? []),
      places: places.flatMap(({ id }, i) => (takes[i] ? [{ id, ...(i === 0 ? { min } : {}), max }] : [])),
    }),
  ),
}));

describe('enslige mindreårige, part by part anew', () => {
  it('have of each part what the bare problem gives, within what the parts before it left', () => {
    let answers = 0;
    fc.assert(
      fc.property(drawn, ({ places, parts }) => {
        const found = allocateMinors(places, parts);
        const left = new Map(places.map(({ id, number }) => [id, number]));
        for (const [p, { id, total, places: list, lot = [] }] of parts.entries()) {
          const answer = apportion({
            total,
            lot,
            places: list.map((one) => {
              const room = left.get(one.id) ?? 0;
              return {
                id: one.id,
                weight: places.find((place) => place.id === one.id)?.parts ?? 0,
                min: one.min ?? 0,
                max: Math.min(room, one.max ?? room),
              };
            }),
          });
          if (!answer.feasible) {
            expect(found).toEqual({ feasible: false, part: id, conflict: answer.conflict });
            return;
          }
          if (found.feasible) expect(found.parts[p]).toEqual({ id, answer: { ...answer } });
          for (const [one, x] of Object.entries(answer.numbers)) left.set(one, (left.get(one) ?? 0) - x);
        }
        expect(found.feasible).toBe(true);
        answers += 1;
      }),
      { ...runs(500), seed: 181 },
    );
    expect(answers).toBeGreaterThan(runs(500).numRuns / 10);
  });

  it('are never more than the kommune’s number, and of each part exactly its total, over its own list alone', () => {
    fc.assert(
      fc.property(drawn, ({ places, parts }) => {
        const found = allocateMinors(places, parts);
        if (!found.feasible) return;
        const sums = new Map<string, number>();
        for (const [p, { answer }] of found.parts.entries()) {
          const numbers = Object.entries(answer.numbers);
          expect(numbers.map(([id]) => id)).toEqual(parts[p]?.places.map(({ id }) => id));
          expect(numbers.reduce((sum, [, x]) => sum + x, 0)).toBe(parts[p]?.total);
          for (const [id, x] of numbers) sums.set(id, (sums.get(id) ?? 0) + x);
        }
        for (const { id, number } of places) expect(sums.get(id) ?? 0).toBeLessThanOrEqual(number);
      }),
      { ...runs(400), seed: 182 },
    );
  });

  it('do not depend on the order of the kommuner, nor on parts that come after', () => {
    fc.assert(
      fc.property(drawn, ({ places, parts }) => {
        const found = allocateMinors(places, parts);
        const turned = allocateMinors([...places].reverse(), parts);
        expect(turned.feasible ? turned.parts.map(({ answer }) => answer.numbers) : turned.part).toEqual(
          found.feasible ? found.parts.map(({ answer }) => answer.numbers) : found.part,
        );
        const first = allocateMinors(places, parts.slice(0, 1));
        if (found.feasible) expect(first).toEqual({ feasible: true, parts: found.parts.slice(0, 1) });
      }),
      { ...runs(200), seed: 183 },
    );
  });

  it('of no part at all are an answer with nothing in it, and the numbers asked are left as they were', () => {
    const places = Object.freeze([Object.freeze({ id: '9001', number: 4, parts: 1 })]);
    expect(allocateMinors(places, [])).toEqual({ feasible: true, parts: [] });
    const part = Object.freeze({ id: 'a', total: 4, places: Object.freeze([{ id: '9001' }]) });
    expect(allocateMinors(places, [part])).toMatchObject({ parts: [{ answer: { numbers: { 9001: 4 } } }] });
    expect(allocateMinors(places, [part])).toMatchObject({ feasible: true });
  });
});
