import type { Instance } from './instance.ts';

/** What a set of places is shared out by: weights, bounds, "0 or at least m" (softened) and the queue of equals. */
export type Shares = Pick<Instance, 'weights' | 'lower' | 'upper' | 'orZero' | 'rank'>;
