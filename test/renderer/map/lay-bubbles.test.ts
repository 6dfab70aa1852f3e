import { describe, expect, test } from 'vitest';
import type { BubbleJob } from '../../../renderer/map/bubble-job.ts';
import { type BubblePicture, bubblePicture } from '../../../renderer/map/bubble-picture.ts';
import { bubbleLayer } from '../../../renderer/map/lay-bubbles.ts';
import type { MapPlace } from '../../../renderer/map/map-place.ts';

const size = { width: 400, height: 300 };
const places = (proposal: number): readonly MapPlace[] =>
  ['9901', '9902', '9903'].map((kommunenummer, index) => ({
    kommunenummer,
    name: `Vik ${index}`,
    lat: 60 + index,
    lon: 10,
    proposal: proposal + index,
    change: 0,
    perThousand: 1,
  }));

/** A worker that answers, or fails, when the test says so. */
class HeldWorker extends EventTarget {
  readonly asked: BubbleJob[] = [];
  ended = false;
  postMessage(job: BubbleJob): void {
    this.asked.push(structuredClone(job));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(at: number): void {
    const job = this.asked[at];
    if (job === undefined) throw new Error('Nothing was asked.');
    const picture = structuredClone(bubblePicture(job.places, job.size, job.type));
    this.dispatchEvent(new MessageEvent('message', { data: { id: job.id, picture } }));
  }
}

function held() {
  const workers: HeldWorker[] = [];
  const lay = bubbleLayer(() => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const told: (readonly [string, BubblePicture])[] = [];
  return {
    workers,
    told,
    ask: (name: string, proposal: number) =>
      lay({ places: places(proposal), size, type: 12 }, (picture) => told.push([name, picture])),
  };
}

describe('bubbles laid beside the window', () => {
  test('come to the map that asked, whatever order they come in, as they would be laid here', () => {
    const { workers, told, ask } = held();
    ask('small', 10);
    ask('large', 40);
    expect(workers).toHaveLength(1);
    workers[0]?.answer(1);
    workers[0]?.answer(0);
    expect(told).toEqual([
      ['large', bubblePicture(places(40), size, 12)],
      ['small', bubblePicture(places(10), size, 12)],
    ]);
  });

  test('are laid in the window where the worker fails, and the next question starts a new one', () => {
    const { workers, told, ask } = held();
    ask('small', 10);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(workers[0]?.ended).toBe(true);
    expect(told).toEqual([['small', bubblePicture(places(10), size, 12)]]);
    ask('large', 40);
    workers[1]?.answer(0);
    expect(told.map(([name]) => name)).toEqual(['small', 'large']);
  });
});
