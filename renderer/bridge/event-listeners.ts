import type { BackendEvent } from '../../shared/contract/index.ts';
import { inOneWindow } from './in-one-window.ts';
import { readEventStream } from './read-event-stream.ts';

/** How long to wait before listening again after the stream of events was cut, milliseconds. */
const retryAfter = 1000;

/** What came while nobody listened is not known: all that is shown is fetched again. */
const anything: BackendEvent = { type: 'changed', roundId: null };

/**
 * All that listen in this window, over one stream, and one for all windows of a browser: it opens six connections to one
 * server and no more, and a stream keeps its own for as long as it is open. With one each, the saves of all would wait for
 * ever where many windows are open.
 *
 * @param open fetches the stream
 * @param name the same for windows of one server
 * @returns begins to tell a listener; answers how to stop
 */
export function eventListeners(
  open: (signal: AbortSignal) => Promise<Response>,
  name: string,
): (listener: (event: BackendEvent) => void) => () => void {
  const listeners = new Set<(event: BackendEvent) => void>();
  const hear = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const listen = async (signal: AbortSignal, tell: (event: BackendEvent) => void, late: boolean) => {
    let missed = late;
    while (!signal.aborted) {
      try {
        const response = await open(signal);
        if (response.ok && response.body !== null) {
          if (missed) tell(anything);
          missed = true;
          await readEventStream(response.body, tell);
        }
      } catch {
        // The stream was cut, or stopped by us: the loop's condition tells which.
      }
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  };

  let stop: (() => void) | null = null;
  return (listener) => {
    listeners.add(listener);
    stop ??= inOneWindow(name, hear, listen);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}
