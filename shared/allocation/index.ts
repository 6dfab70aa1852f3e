/** The allocation core: from one total for a fylke to one whole number per kommune, with reasons and a proof. */
export { apportion } from './apportionment/apportion.ts';
export { allocate } from './explanation/allocate.ts';
export { type Claim, verify } from './explanation/verify.ts';
export { distributionKey } from './key/distribution-key.ts';
export { PARTS } from './key/parts.ts';
export { allocateMinors } from './minors/allocate-minors.ts';
export { backtest } from './robustness/backtest.ts';
export { leaveOneOut, otherRules } from './robustness/comparisons.ts';
export { sensitivity } from './robustness/sensitivity.ts';
export { steps } from './robustness/steps.ts';
export { solve } from './solve/solve.ts';
export type * from './types.ts';
export { UnusableInput } from './unusable-input.ts';
