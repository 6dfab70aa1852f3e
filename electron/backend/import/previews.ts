import { randomUUID } from 'node:crypto';
import type { FileReading } from '../../../shared/model/importing.ts';

/** A file that has been read and not yet confirmed. It lives in memory: nothing is written before the user says so. */
export interface Preview {
  readonly roundId: number;
  readonly fileName: string;
  readonly reading: FileReading;
}

export interface Previews {
  readonly add: (preview: Preview) => string;
  readonly get: (id: string) => Preview | null;
  readonly remove: (id: string) => void;
  /** When the rounds they belong to are no longer the same. */
  readonly clear: () => void;
}

/** At most this many at once: a window that forgets to discard must not fill the memory. */
const most = 50;

export function previews(): Previews {
  const waiting = new Map<string, Preview>();
  return {
    add: (preview) => {
      const id = randomUUID();
      waiting.set(id, preview);
      const [oldest] = waiting.keys();
      if (waiting.size > most && oldest !== undefined) waiting.delete(oldest);
      return id;
    },
    get: (id) => waiting.get(id) ?? null,
    remove: (id) => {
      waiting.delete(id);
    },
    clear: () => waiting.clear(),
  };
}
