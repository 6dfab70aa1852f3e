import type { BubbleAnswer, BubbleJob } from './bubble-job.ts';
import { type BubblePicture, bubblePicture } from './bubble-picture.ts';

interface Waiting extends BubbleJob {
  readonly tell: (picture: BubblePicture) => void;
}

/** Lays the bubbles of a map; of several maps each has its own answer. */
export type LayBubbles = (job: Omit<BubbleJob, 'id'>, tell: (picture: BubblePicture) => void) => void;

/**
 * Lays bubbles in a worker, started with the first question. Where it fails, what waits is laid here: a map that comes late
 * is better than none.
 */
export function bubbleLayer(start: () => Worker): LayBubbles {
  let worker: Worker | null = null;
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const begin = (): Worker => {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<BubbleAnswer>) => {
      waiting.get(data.id)?.tell(data.picture);
      waiting.delete(data.id);
    });
    made.addEventListener('error', () => {
      made.terminate();
      worker = null;
      const left = [...waiting.values()];
      waiting.clear();
      for (const { places, size, type, tell } of left) tell(bubblePicture(places, size, type));
    });
    return made;
  };
  return (job, tell) => {
    last += 1;
    waiting.set(last, { ...job, id: last, tell });
    worker ??= begin();
    worker.postMessage({ ...job, id: last });
  };
}

/** The window's own. */
export const layBubbles: LayBubbles = bubbleLayer(
  () => new Worker(new URL('./bubble-worker.ts', import.meta.url), { type: 'module' }),
);
