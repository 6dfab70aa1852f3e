import type { Size } from '../components/use-size.ts';
import type { BubblePicture } from './bubble-picture.ts';
import type { MapPlace } from './map-place.ts';

/** What the worker is asked. */
export interface BubbleJob {
  readonly id: number;
  readonly places: readonly MapPlace[];
  readonly size: Size;
  /** Pixels of the type. */
  readonly type: number;
}

export interface BubbleAnswer {
  readonly id: number;
  readonly picture: BubblePicture;
}
