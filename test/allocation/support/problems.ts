import fc from 'fast-check';
import type { ApportionProblem, Group, Place } from '../../../shared/allocation/index.ts';

const bound = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });

const place = (index: number, { orZero, weightless }: Options): fc.Arbitrary<Place> =>
  fc.record({
    id: fc.constant(`k${index}`),
    weight: fc.oneof(
      { arbitrary: fc.integer({ min: weightless ? 0 : 1, max: 12 }), weight: 3 },
      {
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 7 }))
          .map(([a, b]) => `${a}/${b}`),
        weight: 2,
      },
    ),
    min: fc.oneof(
      { arbitrary: fc.constant(0), weight: 2 },
      { arbitrary: fc.integer({ min: 0, max: 4 }), weight: 1 },
    ),
    max: fc.oneof(
      { arbitrary: fc.constant(null), weight: 2 },
      { arbitrary: fc.integer({ min: 0, max: 9 }), weight: 1 },
    ),
    minIfPositive: orZero ? fc.option(fc.integer({ min: 2, max: 6 }), { nil: null }) : fc.constant(null),
  });

/** Groups that nest: every group takes some of the places and outermost groups that are there so far. */
const groupsOver = (count: number): fc.Arbitrary<readonly Group[]> =>
  fc
    .array(
      fc.record({
        take: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        min: bound(10),
        max: bound(14),
      }),
      {
        maxLength: 4,
      },
    )
    .map((drafts) => {
      let outermost = Array.from({ length: count }, (_, i) => `k${i}`);
      return drafts.map(({ take, min, max }, i): Group => {
        const members = outermost.filter((_, at) => take[at] ?? false);
        outermost = [`G${i}`, ...outermost.filter((id) => !members.includes(id))];
        return { id: `G${i}`, members, min: min ?? 0, max };
      });
    });

interface Options {
  /** Places may have "0 or at least m". */
  readonly orZero?: boolean;
  /** Weights may be 0. */
  readonly weightless?: boolean;
  readonly groups?: boolean;
  readonly most?: number;
}

/** Small problems, feasible or not, with ties, full groups and fractions more often than life has them. */
export const problems = (options: Options = {}): fc.Arbitrary<ApportionProblem> =>
  fc.integer({ min: 1, max: options.most ?? 5 }).chain((count) =>
    fc.record({
      total: fc.integer({ min: 0, max: 16 }),
      places: fc.tuple(...Array.from({ length: count }, (_, i) => place(i, options))),
      groups: (options.groups ?? true) ? groupsOver(count) : fc.constant([]),
    }),
  );
