import type { Weights } from '../apportionment/instance.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import { toParts } from '../key/parts.ts';
import { standing } from '../key/standing.ts';
import { startShares } from '../key/start-shares.ts';
import type { KeyProblem } from '../types.ts';
import type { Reaches } from './draw-reaches.ts';
import { type Lines, shareAlong } from './share-along.ts';

/** How each place's factor follows from the reaches, worked out once for many draws. */
export interface KeyUnder {
  /** How the shares run along one criterion's reach, from 0, with the other reaches as the problem has them. */
  readonly shareAlong: (criterion: number) => readonly Lines[];
  /** The shares under other reaches, in whole parts; the same as `distributionKey` gives. Written over `into`, where given. */
  readonly weights: (reaches: Reaches, into?: Float64Array) => Weights;
}

/** Neither the starting shares nor the standings depend on the reaches, so a draw is a few multiplications per place. */
export function keyUnder(problem: KeyProblem): KeyUnder {
  const { places, criteria, lowest } = problem;
  const highest = problem.highest ?? Number.POSITIVE_INFINITY;
  const start = Float64Array.from(startShares(problem, places).start);
  const standings = criteria.map((criterion) =>
    Float64Array.from(
      standing(
        criterion,
        places.map(({ values }) => values[criterion.id] ?? null),
        [...start],
      ).z,
    ),
  );
  const factors = (reaches: Reaches, into: Float64Array = new Float64Array(start.length)): Float64Array => {
    const found = into.fill(1);
    standings.forEach((z, k) => {
      const reach = item(reaches, k);
      for (let i = 0; i < found.length; i++) found[i] = at(found, i) + reach * at(z, i);
    });
    return found;
  };
  const weights = (reaches: Reaches, into?: Float64Array): Weights => {
    const near = factors(reaches, into);
    let all = 0;
    for (let i = 0; i < near.length; i++) {
      const factor = at(near, i);
      const clamped = factor < lowest ? lowest : factor > highest ? highest : factor;
      near[i] = clamped * at(start, i);
      all += at(near, i);
    }
    for (let i = 0; i < near.length; i++) near[i] = toParts(at(near, i) / all);
    return { near, exact: null };
  };
  return {
    weights,
    shareAlong: (criterion) => {
      const others = factors(criteria.map(({ reach }, k) => (k === criterion ? 0 : reach)));
      return shareAlong(start, others, item(standings, criterion), problem);
    },
  };
}
