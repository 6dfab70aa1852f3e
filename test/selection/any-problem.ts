import fc from 'fast-check';
import type { SelectionProblem, SpreadRule } from '../../shared/selection/index.ts';

const rule: fc.Arbitrary<SpreadRule> = fc.oneof(
  fc.record({
    id: fc.constant(''),
    kind: fc.constant('of-each' as const),
    attribute: fc.constant('colour'),
    min: fc.nat(2),
  }),
  fc.record({
    id: fc.constant(''),
    kind: fc.constant('at-most' as const),
    attribute: fc.constant('form'),
    max: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    id: fc.constant(''),
    kind: fc.constant('different' as const),
    attribute: fc.constant('colour'),
    min: fc.nat(3),
  }),
);

/** A small problem with two criteria and up to three rules, some of which no set may keep. */
export const anyProblem: fc.Arbitrary<SelectionProblem> = fc
  .record({
    marks: fc.array(
      fc.tuple(fc.nat(1000), fc.nat(1000), fc.constantFrom('r', 'g', 'b'), fc.constantFrom('x', 'y')),
      {
        minLength: 2,
        maxLength: 8,
      },
    ),
    size: fc.integer({ min: 1, max: 8 }),
    weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)),
    rules: fc.array(rule, { maxLength: 3 }),
    margin: fc.nat(300),
  })
  .map(({ marks, size, weights, rules, margin }) => ({
    size: Math.min(size, marks.length),
    candidates: marks.map(([c, d, colour, form], at) => ({
      id: `k${at}`,
      marks: { c: c / 100, d: d / 100 },
      attributes: { colour, form },
    })),
    criteria: [
      { id: 'c', weight: weights[0] },
      { id: 'd', weight: weights[1] },
    ],
    rules: rules.map((one, at) => ({ ...one, id: `r${at}` })),
    required: [],
    excluded: [],
    margin: margin / 100,
  }));
