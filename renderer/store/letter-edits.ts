import type { LetterSetup } from '../../shared/model/letter.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { JournalEdit, LetterKommuneEdit, ReplyEdit } from './edits.ts';
import type { Keep } from './keep.ts';

/** Everything about letters that is saved as it is written. Edits of one visit are one step of undo. */
export interface LetterEdits {
  readonly editLetterSetup: (setup: LetterSetup, visit: string) => void;
  readonly editLetterKommune: (kommunenummer: string, edit: LetterKommuneEdit, visit: string) => void;
  /** `id` of the letter. */
  readonly editJournal: (id: number, journal: JournalEdit, visit: string) => void;
  readonly editReply: (kommunenummer: string, reply: ReplyEdit, visit: string) => void;
}

/** There is one setup in a round. */
export const setupKey = 'setup';

export const letterEdits = (bridge: Bridge, keep: Keep): LetterEdits => ({
  editLetterSetup: (setup, visit) =>
    keep('letterSetup', setupKey, setup, (roundId) =>
      bridge.call('letters.setup', { roundId, ...setup, visit }),
    ),
  editLetterKommune: (kommunenummer, edit, visit) =>
    keep('letterKommuner', kommunenummer, edit, (roundId) =>
      bridge.call('letters.kommune', { roundId, kommunenummer, ...edit, visit }),
    ),
  editJournal: (id, journal, visit) =>
    keep('journals', String(id), journal, (roundId) =>
      bridge.call('letters.journal', { roundId, id, ...journal, visit }),
    ),
  editReply: (kommunenummer, reply, visit) =>
    keep('replies', kommunenummer, reply, (roundId) =>
      bridge.call('reply.save', { roundId, kommunenummer, ...reply, visit }),
    ),
});
