import type { ApportionProblem } from '../../../shared/allocation/index.ts';

/** Every place of a group, also through the groups inside it. */
export function membersOf({ groups = [] }: Pick<ApportionProblem, 'groups'>, id: string): readonly string[] {
  const group = groups.find((candidate) => candidate.id === id);
  return group ? [...new Set(group.members.flatMap((member) => membersOf({ groups }, member)))] : [id];
}

/** Every answer that the bounds allow, tried one by one, in the order of the places. */
export function allAnswers(problem: ApportionProblem): readonly (readonly number[])[] {
  const { total, places, groups = [] } = problem;
  const found: (readonly number[])[] = [];
  const index = new Map(places.map(({ id }, i) => [id, i]));
  const held = groups.map(({ id, min, max }) => ({
    at: membersOf(problem, id).map((member) => index.get(member) ?? -1),
    min: min ?? 0,
    max: max ?? Number.POSITIVE_INFINITY,
  }));
  const go = (x: readonly number[], left: number): void => {
    const place = places[x.length];
    if (!place) {
      const keeps = held.every(({ at, min, max }) => {
        const sum = at.reduce((all, i) => all + (x[i] ?? 0), 0);
        return sum >= min && sum <= max;
      });
      if (left === 0 && keeps) found.push(x);
      return;
    }
    for (let k = place.min ?? 0; k <= Math.min(left, place.max ?? left); k++)
      if (k === 0 || k >= (place.minIfPositive ?? 0)) go([...x, k], left - k);
  };
  go([], total);
  return found;
}

/** The sums that each group's places can make within the bounds of the groups inside it, but not yet within its own. */
export function reachableSums(
  problem: ApportionProblem,
  most: number,
): (members: readonly string[]) => readonly number[] {
  const { places, groups = [] } = problem;
  const ofNode = (id: string): readonly number[] => {
    const place = places.find((candidate) => candidate.id === id);
    const all = Array.from({ length: most + 1 }, (_, k) => k);
    if (place) {
      const { min, max, minIfPositive } = place;
      return all.filter(
        (k) => k >= (min ?? 0) && k <= (max ?? most) && (k === 0 || k >= (minIfPositive ?? 0)),
      );
    }
    const group = groups.find((candidate) => candidate.id === id);
    return sums(group?.members ?? []).filter((k) => k >= (group?.min ?? 0) && k <= (group?.max ?? most));
  };
  const sums = (members: readonly string[]): readonly number[] => {
    const direct = members.filter(
      (id) =>
        !members.some((other) => other !== id && membersOf(problem, other).includes(id) && other !== id),
    );
    return [...new Set(direct)]
      .map(ofNode)
      .reduce<readonly number[]>(
        (known, more) =>
          [...new Set(known.flatMap((a) => more.map((b) => a + b)))]
            .filter((sum) => sum <= most)
            .sort((a, b) => a - b),
        [0],
      );
  };
  return sums;
}
