/** Saves while the user works: the newest edit of each field, at the latest after `every` milliseconds. */
export interface Saver {
  /** Keeps this as what to save for the field; an older one that has not left yet is dropped. */
  readonly put: (key: string, save: () => Promise<void>) => void;
  /** Saves all that waits, now. Resolves when everything put so far has been answered. */
  readonly flush: () => Promise<void>;
}

/** `tell` hears how many fields wait or are on their way. Saves go one after another, in the order they were put. */
export function createSaver(every: number, tell: (unsaved: number) => void): Saver {
  const waiting = new Map<string, () => Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let onTheirWay = 0;

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const saves = [...waiting.values()];
    waiting.clear();
    onTheirWay += saves.length;
    for (const save of saves) {
      running = running.then(save).finally(() => {
        onTheirWay -= 1;
        tell(waiting.size + onTheirWay);
      });
    }
    return running;
  };

  const put = (key: string, save: () => Promise<void>): void => {
    waiting.delete(key);
    waiting.set(key, save);
    tell(waiting.size + onTheirWay);
    timer ??= setTimeout(() => void flush(), every);
  };

  return { put, flush };
}
