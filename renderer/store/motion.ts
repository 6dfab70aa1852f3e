/** Whether a slider is on its way. While it is, only what follows the pointer is drawn; the rest is drawn when it rests. */
export interface Motion {
  readonly moving: () => boolean;
  /** The slider has moved. */
  readonly move: () => void;
  /** Ends the motion, if there is one. */
  readonly rest: () => void;
  /** Resolves when nothing moves: at once, where nothing does. */
  readonly resting: () => Promise<void>;
}

/** A slider that has not moved for so many milliseconds rests. */
export function createMotion(restMs: number, onRest: () => void): Motion {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];
  const rest = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const told = waiting;
    waiting = [];
    try {
      onRest();
    } finally {
      for (const tell of told) tell();
    }
  };
  return {
    moving: () => timer !== null,
    move: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    },
    rest,
    resting: () => (timer === null ? Promise.resolve() : new Promise((tell) => waiting.push(tell))),
  };
}
