/** Saves from this window that may be stored, though the round in the window does not show them yet; in the order they were sent. */
export interface SentSaves<T> {
  readonly all: () => readonly T[];
  readonly add: (saves: readonly T[]) => void;
  /** The round that was fetched after their answer has these, and all that was sent before them, or they never came. */
  readonly forgetUpTo: (saves: readonly T[]) => void;
}

export function sentSaves<T>(): SentSaves<T> {
  let sent: readonly T[] = [];
  return {
    all: () => sent,
    add: (saves) => {
      sent = [...sent, ...saves];
    },
    forgetUpTo: (saves) => {
      sent = sent.slice(sent.findLastIndex((one) => saves.includes(one)) + 1);
    },
  };
}
