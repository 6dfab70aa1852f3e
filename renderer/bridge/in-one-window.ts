/**
 * Runs the work in one of the windows that name it, and tells what it tells in all of them. When that window goes, another
 * takes over, and is told that it comes late: something may have been missed between the two. A browser that cannot keep
 * windows apart runs it in each.
 *
 * @param hear told what the work tells, in whichever window that is
 * @returns how to stop
 */
export function inOneWindow<Told>(
  name: string,
  hear: (told: Told) => void,
  work: (signal: AbortSignal, tell: (told: Told) => void, late: boolean) => Promise<void>,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) {
    void work(signal, hear, false);
    return () => stop.abort();
  }
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  const tell = (told: Told): void => {
    hear(told);
    if (!signal.aborted) channel.postMessage(told);
  };
  const takeTurn = async (): Promise<void> => {
    const first = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null && !signal.aborted) await work(signal, tell, false);
      return lock !== null;
    });
    if (!first) await navigator.locks.request(name, { signal }, () => work(signal, tell, true));
  };
  takeTurn().catch((cause: unknown) => {
    // Stopped before its turn came.
    if (!signal.aborted) throw cause;
  });
  return () => {
    stop.abort();
    channel.close();
  };
}
