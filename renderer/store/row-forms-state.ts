import type { CallInput, CallName } from '../../shared/contract/index.ts';
import type { KommuneBound, Lock } from '../../shared/model/round.ts';

/** What each form beside a row saves; null takes the lock or the bounds away. */
export interface RowForms {
  readonly lock: Pick<Lock, 'number' | 'reason'> | null;
  readonly bounds: Omit<KommuneBound, 'kommunenummer'> | null;
  readonly note: string;
}

export interface RowFormsSlice {
  /** What was saved of `place` from this window, and may be stored though the round in the window does not show it. */
  readonly sentOf: <Form extends keyof RowForms>(form: Form, place: string) => readonly RowForms[Form][];
  /** Saves a form beside a row, as `write` does. The form may be closed, and opened again, before the answer. */
  readonly writeForm: <Form extends keyof RowForms, Name extends CallName>(
    form: Form,
    place: string,
    mine: RowForms[Form],
    name: Name,
    input: CallInput<Name>,
  ) => Promise<boolean>;
}
