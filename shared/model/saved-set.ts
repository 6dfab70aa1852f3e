import type { CriteriaSet } from './criteria.ts';

/** A criteria set the fylkeskommune has saved as a year's own, to be used again in another round. */
export interface SavedSet {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  /** Where it was decided: «Fylkestinget, sak 12/26». */
  readonly source: string;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
  readonly criteria: CriteriaSet;
}
