/**
 * The public shapes of the allocation core, a file for each step. Everything is JSON-safe: exact fractions cross as
 * text ("27/31"), persons as whole numbers, tenths of persons as whole numbers of tenths.
 */
export type * from './types/allocation.ts';
export type * from './types/apportionment.ts';
export type * from './types/fraction.ts';
export type * from './types/key.ts';
export type * from './types/minors.ts';
export type * from './types/robustness.ts';
export type * from './types/solve.ts';
