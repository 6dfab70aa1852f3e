import { useLayoutEffect, useRef, useState } from 'react';
import type { CallInput, CallName } from '../../../shared/contract/index.ts';
import { mostSeen } from '../../../shared/model/limits.ts';
import { sameValue } from '../../../shared/model/same-value.ts';
import { useFormSeen } from '../../components/use-form-seen.ts';
import type { RowForms } from '../../store/row-forms-state.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

interface Options<Form extends keyof RowForms> {
  readonly form: Form;
  /** Which of its kind it is: a kommune, or one of its cells. */
  readonly place: string;
  readonly stored: RowForms[Form];
  /** What stands in its fields. */
  readonly written: readonly string[];
  readonly close: () => void;
  /** Undo from here has stored something else than `before`, which was stored or sent last. */
  readonly wentBack?: (before: RowForms[Form] | undefined) => void;
}

export interface RowForm<Form extends keyof RowForms> {
  /** What is told the backend with a save. */
  readonly seen: RowForms[Form][];
  readonly isUnseen: boolean;
  readonly see: () => void;
  /** Saves, says so, and closes the form where it still stands as it was saved. */
  readonly save: <Name extends CallName>(
    mine: RowForms[Form],
    name: Name,
    input: CallInput<Name>,
    said: string | null,
  ) => Promise<void>;
}

/** How a form beside a row is saved: with a button, over what it has seen, and closed when that is answered. */
export function useRowForm<Form extends keyof RowForms>({
  form,
  place,
  stored,
  written,
  close,
  wentBack,
}: Options<Form>): RowForm<Form> {
  const store = useAppStore();
  const [sentBefore] = useState(() => store.getState().sentOf(form, place));
  const own = useFormSeen<RowForms[Form]>(stored);
  const isOfUndo = useApp((state) => state.stored !== null && state.stored === state.broughtBack);
  const isUnseen = own.isUnseen && !sentBefore.some((one) => sameValue(one, stored));
  if (isUnseen && isOfUndo) {
    own.see();
    wentBack?.(own.seen.at(-1));
  }
  /** null when another form has taken its place. */
  const stands = useRef<readonly string[] | null>(null);
  useLayoutEffect(() => {
    stands.current = written;
    return () => {
      stands.current = null;
    };
  });
  return {
    seen: [...sentBefore, ...own.seen].slice(-mostSeen),
    isUnseen,
    see: own.see,
    save: async (mine, name, input, said) => {
      own.sent(mine);
      if (!(await store.getState().writeForm(form, place, mine, name, input))) return;
      if (said !== null) store.getState().say(said);
      if (sameValue(stands.current, written)) close();
    },
  };
}
