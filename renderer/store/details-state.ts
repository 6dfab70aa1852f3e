import type { DetailsDraft } from './details-draft.ts';

export interface DetailsSlice {
  /** What is written in the details of the recommendation and not saved: it stands while other screens are visited. */
  readonly detailsDraft: DetailsDraft | null;
  readonly setDetailsDraft: (draft: DetailsDraft | null) => void;
  /** Undo or redo from here has saved others: what is written stays over them, and they are no other window's. */
  readonly rebaseDetails: () => Promise<void>;
  /** Whether it would be lost if the round were left now; then the user is told. */
  readonly detailsHoldBack: () => boolean;
}
