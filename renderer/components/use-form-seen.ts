import { useState } from 'react';
import { sameValue } from '../../shared/model/same-value.ts';
import { addSeen } from './add-seen.ts';

export interface FormSeen<T> {
  /** What is told the backend with a save. */
  readonly seen: T[];
  /** Something is stored that has not stood in front of the user: it is to be shown beside what is written. */
  readonly isUnseen: boolean;
  /** The user has seen what is stored now. */
  readonly see: () => void;
  /** A save is sent: it may be what is stored from now on, whether its answer comes or not. */
  readonly sent: (mine: T) => void;
  /** The form is begun anew, over what is stored now. */
  readonly begin: () => void;
}

/** What a form that is saved with a button has in front: what was stored when it was opened, and what was sent of it since. */
export function useFormSeen<T>(stored: T): FormSeen<T> {
  const [seen, setSeen] = useState<readonly T[]>([stored]);
  const add = (one: T): void => setSeen((before) => addSeen(before, one));
  return {
    seen: [...seen],
    isUnseen: !seen.some((one) => sameValue(one, stored)),
    see: () => add(stored),
    sent: add,
    begin: () => setSeen([stored]),
  };
}
