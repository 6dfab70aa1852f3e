import { formatNumber } from '../../shared/i18n/format-number.ts';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

/** What a bubble shows of its numbers. */
export interface BubbleFace {
  /** As they are written. */
  readonly number: string;
  readonly sign: string;
  /** The sign in brackets after the number, where the name stands inside. */
  readonly withSign: boolean;
  /** The class it is coloured as. */
  readonly colour: string;
  /** Pixels. */
  readonly r: number;
}

/** Pixels of radius that can be told apart: a person more in a bubble of fifty is not drawn again for its size. */
const seen = 0.25;

/** `scale`: pixels of radius for the square root of one person. */
export const bubbleFace = (
  place: MapPlace,
  by: ColourBy,
  classes: readonly ColourClass[],
  scale: number,
): BubbleFace => ({
  number: formatNumber(place.proposal),
  sign: signOf(place, by),
  withSign: by === 'change' && place.change !== null && place.change !== 0,
  colour: classOf(place, by, classes),
  r: Math.max(2, Math.round((scale * Math.sqrt(place.proposal)) / seen) * seen),
});
