/** What became of a save: kept; not reached, and tried again by itself; or refused, and waiting for another edit. */
export type Saved = 'done' | 'later' | 'refused';

/** Saves while the user works: the newest edit of each field, at the latest after `every` milliseconds. */
export interface Saver {
  /** Keeps this as what to save for the field; an older one that has not left yet is dropped. */
  readonly put: (key: string, save: () => Promise<Saved>) => void;
  /** Saves all that waits, now. Resolves when everything put so far has been tried. */
  readonly flush: () => Promise<void>;
  /** The page is going: sends all that is not answered, at once and without waiting for each other. */
  readonly leave: () => void;
  /** Forgets one field: there is nothing to save it in any more. */
  readonly forget: (key: string) => void;
  /** Forgets what was refused: its edit is no longer shown. */
  readonly forgetRefused: () => void;
}

export interface SaverState {
  /** Fields that wait, are on their way, or were refused. */
  readonly unsaved: number;
  /** A save did not come through, and is tried again. */
  readonly stuck: boolean;
}

/** Between two tries while nothing comes through, milliseconds. */
const retryEvery = 1500;

/** Saves go one after another, in the order they were put. What cannot be reached is kept, and tried until it can. */
export function createSaver(every: number, tell: (state: SaverState) => void): Saver {
  const waiting = new Map<string, () => Promise<Saved>>();
  const flying = new Map<string, () => Promise<Saved>>();
  const refused = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let stuck = false;

  let said: SaverState = { unsaved: 0, stuck };
  const told = (): void => {
    const unsaved = new Set([...waiting.keys(), ...flying.keys(), ...refused]).size;
    if (said.unsaved === unsaved && said.stuck === stuck) return;
    said = { unsaved, stuck };
    tell(said);
  };

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const saves = [...waiting];
    waiting.clear();
    for (const [key, save] of saves) {
      flying.set(key, save);
      running = running.then(() => attempt(key, save));
    }
    return running;
  };

  const attempt = async (key: string, save: () => Promise<Saved>): Promise<void> => {
    const saved = await save().catch((): Saved => 'later');
    // One that is forgotten meanwhile, or has a newer one after it, is not tried again.
    const newest = flying.get(key) === save && !waiting.has(key);
    if (flying.get(key) === save) flying.delete(key);
    if (saved === 'later' && newest) waiting.set(key, save);
    if (saved === 'refused' && newest) refused.add(key);
    stuck = saved === 'later' && waiting.size + flying.size > 0;
    if (waiting.size > 0) timer ??= setTimeout(() => void flush(), stuck ? retryEvery : every);
    told();
  };

  const put = (key: string, save: () => Promise<Saved>): void => {
    waiting.delete(key);
    waiting.set(key, save);
    refused.delete(key);
    told();
    timer ??= setTimeout(() => void flush(), every);
  };

  const leave = (): void => {
    for (const [key, save] of new Map([...flying, ...waiting])) {
      // What is on its way may be cut with the page: the same again changes nothing.
      void save().catch(() => key);
    }
  };

  const forget = (key: string): void => {
    waiting.delete(key);
    flying.delete(key);
    refused.delete(key);
    if (waiting.size + flying.size === 0) stuck = false;
    told();
  };

  const forgetRefused = (): void => {
    refused.clear();
    told();
  };

  return { put, flush, leave, forget, forgetRefused };
}
