import type { AppStore } from './app-store.ts';

/** Tells a listener when the numbers are others; answers how to stop. */
export type Follow = (listener: () => void) => () => void;

/** Lets the rows of a long table follow the numbers: those in sight at once, the others when the slider rests. */
export interface RowFollower {
  /** What the bindings of one row follow. */
  readonly row: (key: string) => Follow;
  readonly seen: (key: string, inSight: boolean) => void;
  /** Begins to follow; answers how to stop. */
  readonly start: () => () => void;
}

interface Row {
  readonly listeners: Set<() => void>;
  readonly follow: Follow;
  inSight: boolean;
  behind: boolean;
}

/** Rows are in sight until it is said that they are not. */
export function createRowFollower(store: Pick<AppStore, 'getState' | 'subscribe'>): RowFollower {
  const rows = new Map<string, Row>();
  const rowOf = (key: string): Row => {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const listeners = new Set<() => void>();
    const follow: Follow = (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const made: Row = { listeners, follow, inSight: true, behind: false };
    rows.set(key, made);
    return made;
  };
  const tell = (row: Row): void => {
    row.behind = false;
    for (const listener of row.listeners) listener();
  };
  return {
    row: (key) => rowOf(key).follow,
    seen: (key, inSight) => {
      const row = rowOf(key);
      row.inSight = inSight;
      if (inSight && row.behind) tell(row);
    },
    start: () =>
      store.subscribe(({ live, view, outcome, robustness }, before) => {
        const changed = live !== before.live;
        const resting = live.view === view && live.outcome === outcome && live.robustness === robustness;
        for (const row of rows.values()) {
          row.behind ||= changed;
          if (row.behind && (row.inSight || resting)) tell(row);
        }
      }),
  };
}
