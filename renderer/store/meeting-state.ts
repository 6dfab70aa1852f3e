import type { MeetingForm } from '../../shared/model/meeting.ts';
import type { Screen } from './screen.ts';

/** A meeting under way: which form, for which kommune, and the page it opens on. */
export interface Show {
  readonly form: MeetingForm;
  /** null for a samarbeidsmøte. */
  readonly kommunenummer: string | null;
  readonly page: string | null;
  /** The screen it was begun from, where that is not Møte: whoever leaves comes back to it. */
  readonly back?: Screen;
}

export interface MeetingSlice {
  /** null while no meeting fills the window. */
  readonly show: Show | null;
  readonly present: (show: Show | null) => void;
}
