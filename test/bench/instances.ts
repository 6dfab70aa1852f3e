import type { ApportionProblem, Group, Place } from '../../shared/allocation/index.ts';

/** A small generator of numbers in [0, 1), the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented kommuner as unequal as the Norwegian ones: a few large, many small. Weights are whole parts of 10¹⁰. */
function places(count: number, draw: () => number): readonly Place[] {
  const sizes = Array.from({ length: count }, () => Math.exp(6.5 + 4 * draw() ** 1.6 + draw()));
  const all = sizes.reduce((a, b) => a + b, 0);
  return sizes.map((size, i) => ({ id: `k${i}`, weight: Math.round((1e10 * size) / all) }));
}

/** Bounds that bind for some places, samarbeid of neighbours, and one group around some of them. */
export function nested(count: number, total: number, groups: number, seed = 1): ApportionProblem {
  const draw = seeded(seed);
  const bounded = places(count, draw).map((place): Place => {
    const share = (total * Number(place.weight)) / 1e10;
    const min = draw() < 0.3 ? Math.ceil(share * 1.2) : 0;
    return { ...place, min, max: draw() < 0.3 ? Math.max(min, Math.ceil(share * (0.9 + draw()))) : null };
  });
  const size = Math.floor(count / (groups + 1));
  const inner = Array.from({ length: groups - 1 }, (_, g): Group => {
    const members = bounded.slice(g * size, (g + 1) * size);
    const share = members.reduce((sum, { weight }) => sum + (total * Number(weight)) / 1e10, 0);
    const floor = members.reduce((sum, { min }) => sum + (min ?? 0), 0);
    const room = members.reduce((sum, { max }) => sum + (max ?? total), 0);
    const binds = draw();
    const id = `G${g}`;
    const ids = members.map((member) => member.id);
    if (binds < 0.4) return { id, members: ids, max: Math.max(floor, Math.floor(share * 0.95)) };
    return binds < 0.7
      ? { id, members: ids, min: Math.min(room, Math.ceil(share * 1.05)) }
      : { id, members: ids };
  });
  const outer: Group = {
    id: 'outer',
    members: inner.slice(0, Math.ceil(inner.length / 2)).map(({ id }) => id),
  };
  const covered = bounded.slice(0, outer.members.length * size);
  const share = covered.reduce((sum, { weight }) => sum + (total * Number(weight)) / 1e10, 0);
  return {
    total,
    places: bounded,
    groups: [...inner, { ...outer, max: Math.ceil(share * 1.02) + covered.length }],
  };
}

/** Every place 0 or at least ten, some near the change-over. */
export function zeroOrMinimum(count: number, total: number, seed = 1): ApportionProblem {
  return { total, places: places(count, seeded(seed)).map((place) => ({ ...place, minIfPositive: 10 })) };
}
