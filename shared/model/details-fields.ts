import type { CaseDocument, RecommendationDetails } from './recommendation-details.ts';

/** What is saved of a recommendation beside its numbers, as it goes in the call. */
export interface SavedDetails {
  readonly details: RecommendationDetails;
  /** Why the next version is made. */
  readonly note: string;
}

/** The same with every field there, so that one window’s can be told from another’s field by field. */
export type DetailsFields = Omit<RecommendationDetails, 'saksframlegg'> & {
  readonly saksframlegg: CaseDocument | null;
  readonly note: string;
};

export const detailsFields = ({ details, note }: SavedDetails): DetailsFields => ({
  ...details,
  saksframlegg: details.saksframlegg ?? null,
  note,
});

export function savedDetails({ saksframlegg, note, ...details }: DetailsFields): SavedDetails {
  return { details: saksframlegg === null ? details : { ...details, saksframlegg }, note };
}
