import type { Apportionment, Conflict } from './apportionment.ts';

/** What `fordel solve` prints for one problem. Which branch a "0 or at least m" place is in is seen from its number. */
export type SolveAnswer =
  | Omit<Apportionment, 'branches'>
  | { readonly feasible: false; readonly conflict: Omit<Conflict, 'kind'> };
