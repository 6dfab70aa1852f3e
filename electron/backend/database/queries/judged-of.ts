import type { Judged } from '../../../../shared/model/innspill.ts';

/** Who judged, where somebody did: nothing is said of assessments from before it was noted. */
export const judgedOf = (by: string, at: string | null): { readonly judged?: Judged } =>
  at === null ? {} : { judged: { by, at } };
