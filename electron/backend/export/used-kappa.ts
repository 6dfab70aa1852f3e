import type { Recommendation } from '../../../shared/model/package.ts';

/** The share of the starting share that follows last year's number, 0–1: 0 where no kommune has such a number. */
export const usedKappa = ({ criteria, allocation }: Recommendation): number =>
  allocation.key.continuityOff ? 0 : criteria.kappa;
