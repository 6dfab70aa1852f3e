import { z } from 'zod';
import { type SelectionCall, selectionCall } from '../model/selection-call.ts';
import type { SelectionOutcome } from '../model/selection-outcome.ts';
import { reads, writes } from './define-call.ts';
import { language, roundId, visit } from './fields.ts';
import type { MadeFolder } from './made-folder.ts';

const selectionId = z.int().positive();

export interface KeptSelection {
  readonly id: number;
  readonly call: SelectionCall;
}

export type SelectionReceipt = MadeFolder;

/** Choosing k of n with spread. A call belongs to no round; its changes stand in the history of the round that is open. */
export const selectionCalls = {
  'selection.list': reads<readonly KeptSelection[]>().with(z.strictObject({})),
  /** Makes a call (id null) or replaces it. */
  'selection.save': writes<{ readonly id: number }>().with(
    z.strictObject({ roundId, id: selectionId.nullable(), call: selectionCall, visit }),
  ),
  'selection.remove': writes<null>().with(z.strictObject({ roundId, id: selectionId })),
  /** The call of 2016 for integreringsmottak: what was public, nothing assessed. Made once; then it is the user's. */
  'selection.openSample': writes<{ readonly id: number }>().with(z.strictObject({ roundId })),
  /** All sets examined; long where there are many, and can be cancelled by its job's name. */
  'selection.show': reads<SelectionOutcome>().with(
    z.strictObject({ id: selectionId, job: z.string().min(1).max(64) }),
  ),
  /** What the choice rests on, as a letter and a workbook in a folder; null where the user chose none. */
  'selection.export': reads<SelectionReceipt | null>().with(z.strictObject({ id: selectionId, language })),
} as const;
