import type { BubbleAnswer, BubbleJob } from './bubble-job.ts';
import { bubblePicture } from './bubble-picture.ts';

// Hundreds of rounds of pushing bubbles apart, in a thread of their own: the window answers meanwhile.

globalThis.addEventListener('message', ({ data }: MessageEvent<BubbleJob>) => {
  const answer: BubbleAnswer = { id: data.id, picture: bubblePicture(data.places, data.size, data.type) };
  globalThis.postMessage(answer);
});
