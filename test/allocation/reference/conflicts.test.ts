import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion, type Conflict } from '../../../shared/allocation/index.ts';
import { allAnswers, membersOf, reachableSums } from '../support/all-answers.ts';
import { problems } from '../support/problems.ts';
import { runs } from '../support/runs.ts';

/** Above every bound that the problems below have, so that a sum with no bound above is seen as one. */
const MOST = 60;

type Found = Pick<Conflict, 'node' | 'kind' | 'need' | 'have' | 'nearest'>;

/**
 * The first conflict from below, found by writing down every sum: the places, then the outermost groups in the
 * order given, each after those inside it, then the whole. Written apart from the core.
 */
function firstConflict(problem: ApportionProblem): Found | null {
  const { total, places, groups = [] } = problem;
  for (const { id, min, max, minIfPositive } of places) {
    const least = (min ?? 0) > 0 ? Math.max(min ?? 0, minIfPositive ?? 0) : 0;
    if (least > (max ?? MOST)) return { node: id, kind: 'bounds', need: least, have: max ?? MOST };
  }
  const isInside = (inner: string, outer: string): boolean => {
    const members = groups.find(({ id }) => id === outer)?.members ?? [];
    return members.some(
      (one) => one === inner || (groups.some(({ id }) => id === one) && isInside(inner, one)),
    );
  };
  const outermostOf = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !ids.some((other) => other !== id && isInside(id, other)));
  const ids = groups.map(({ id }) => id);
  const visit = (id: string): readonly string[] => [
    ...outermostOf(ids.filter((inner) => inner !== id && isInside(inner, id))).flatMap(visit),
    id,
  ];
  const seen = outermostOf(ids).flatMap(visit);
  const sums = reachableSums(problem, MOST);
  for (const id of seen) {
    const group = groups.find((one) => one.id === id);
    const found = group && judge(id, sums(group.members), group.min ?? 0, group.max ?? MOST);
    if (found) return found;
  }
  const held = new Set(outermostOf(ids).flatMap((id) => membersOf(problem, id)));
  const free = places.map(({ id }) => id).filter((id) => !held.has(id));
  return judge(null, sums([...outermostOf(ids), ...free]), total, total);
}

function judge(node: string | null, sums: readonly number[], min: number, max: number): Found | null {
  const [least = 0, most = 0] = [sums[0], sums.at(-1)];
  if (least > max) return { node, kind: 'members-need-more', need: least, have: max };
  if (min > most) return { node, kind: 'members-take-fewer', need: min, have: most };
  if (min > max) return { node, kind: 'bounds', need: min, have: max };
  if (sums.some((sum) => sum >= min && sum <= max)) return null;
  const below = Math.max(...sums.filter((sum) => sum < min));
  const above = Math.min(...sums.filter((sum) => sum > max));
  return { node, kind: 'gap', need: above, have: max, nearest: { below, above } };
}

/** With a highest for everybody, so that no sum is without end, and none of the groups empty. */
const bounded = problems({ orZero: true, weightless: true, most: 4 }).map((problem): ApportionProblem => {
  const ids = new Set(problem.places.map(({ id }) => id));
  const isEmpty = (id: string): boolean => !membersOf(problem, id).some((member) => ids.has(member));
  const groups = (problem.groups ?? []).filter(({ id }) => !isEmpty(id));
  return {
    ...problem,
    places: problem.places.map((place) => ({ ...place, max: place.max ?? 9 })),
    groups: groups.map((group) => ({ ...group, members: group.members.filter((id) => !isEmpty(id)) })),
  };
});

describe('the conflict', () => {
  it('is the first from below that writing down every sum finds: where, of what kind, and both numbers', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(bounded, (problem) => {
        const answer = apportion(problem);
        const expected = firstConflict(problem);
        if (answer.feasible) expect(expected).toBeNull();
        else {
          const { message, ...found } = answer.conflict;
          expect(found).toEqual(expected);
          expect(message).toContain(found.node ?? 'the whole');
          kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + 1);
        }
      }),
      { ...runs(1500), seed: 31 },
    );
    // Each kind was met, so each was compared.
    expect([...kinds.keys()].sort()).toEqual(['bounds', 'gap', 'members-need-more', 'members-take-fewer']);
  });

  it('is there exactly when no way to place the persons keeps every bound', () => {
    fc.assert(
      fc.property(problems({ orZero: true, weightless: true, most: 4 }), (problem) => {
        expect(apportion(problem).feasible).toBe(allAnswers(problem).length > 0);
      }),
      { ...runs(600), seed: 32 },
    );
  });

  it('does not depend on the shares: other shares, the same answer', () => {
    fc.assert(
      fc.property(problems({ orZero: true }), fc.integer({ min: 1, max: 99 }), (problem, weight) => {
        const other = {
          ...problem,
          places: problem.places.map((place, i) => ({ ...place, weight: weight + i })),
        };
        const [one, two] = [apportion(problem), apportion(other)];
        expect(one.feasible ? null : one.conflict).toEqual(two.feasible ? null : two.conflict);
      }),
      { ...runs(300), seed: 33 },
    );
  });

  it('goes away where a bound is moved by as many persons as it names', () => {
    fc.assert(
      fc.property(bounded, (problem) => {
        const answer = apportion(problem);
        if (answer.feasible || answer.conflict.kind === 'gap' || answer.conflict.node === null) return;
        const { node, kind, need, have } = answer.conflict;
        const raise = kind === 'members-take-fewer' ? { min: have } : { max: need };
        const mended = {
          ...problem,
          places: problem.places.map((place) => (place.id === node ? { ...place, ...raise } : place)),
          groups: problem.groups?.map((group) => (group.id === node ? { ...group, ...raise } : group)) ?? [],
        };
        const again = apportion(mended);
        expect(again.feasible || again.conflict.node !== node || again.conflict.kind !== kind).toBe(true);
      }),
      { ...runs(500), seed: 34 },
    );
  });

  it('goes away at either of the totals that a gap names', () => {
    let gaps = 0;
    fc.assert(
      fc.property(problems({ orZero: true, groups: false, most: 4 }), (problem) => {
        const answer = apportion(problem);
        if (answer.feasible || !answer.conflict.nearest) return;
        gaps += 1;
        const { below, above } = answer.conflict.nearest;
        expect(apportion({ ...problem, total: below ?? -1 }).feasible).toBe(true);
        expect(apportion({ ...problem, total: above ?? -1 }).feasible).toBe(true);
        for (let total = (below ?? 0) + 1; total < (above ?? 0); total++)
          expect(apportion({ ...problem, total }).feasible).toBe(false);
      }),
      { ...runs(1500), seed: 35 },
    );
    expect(gaps).toBeGreaterThan(0);
  });
});
