/** Choosing k of n with rules for spread, exactly: the call for integreringsmottak of 2016, and any later one like it. */
export { chooseBySolver, type Solve } from './choose-by-solver.ts';
export { chooseSets, MOST_SETS } from './choose-sets.ts';
export { countSets } from './count-sets.ts';
export { shareKroner } from './share-kroner.ts';
export type * from './types.ts';
export { type UnderOtherWeights, underOtherWeights } from './under-other-weights.ts';
