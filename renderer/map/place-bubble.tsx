import { memo } from 'react';
import type { NamePlace } from '../charts/place-names.ts';
import type { LiveNumbers } from '../store/live-numbers.ts';
import { type BubbleFace, bubbleFace } from './bubble-face.ts';
import type { Bubble } from './bubble-layout.ts';
import { BubbleShape } from './bubble-shape.tsx';
import type { ColourBy, ColourClass } from './colour-classes.ts';
import { livePlace } from './live-place.ts';
import type { MapPlace } from './map-place.ts';

interface Props {
  readonly place: MapPlace;
  readonly bubble: Bubble;
  readonly name: NamePlace | undefined;
  readonly roomy: boolean;
  /** Pixels of radius for the square root of one person. */
  readonly scale: number;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  readonly follows: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
}

/** The bubble of a kommune of the round, which follows a slider where it is to. */
export const PlaceBubble = memo(function PlaceBubble(props: Props) {
  const { place, bubble, name, scale, by, classes, follows } = props;
  return (
    <BubbleShape
      kommunenummer={place.kommunenummer}
      name={place.name}
      {...bubbleFace(place, by, classes, scale)}
      x={bubble.x}
      y={bubble.y}
      roomy={props.roomy}
      nameX={name === undefined ? null : name.x - bubble.x}
      nameY={name === undefined ? null : name.y - bubble.y}
      anchor={name?.anchor ?? 'start'}
      selected={props.selected}
      hovered={props.hovered}
      follow={follows ? faceNow(place, (now) => bubbleFace(now, by, classes, scale)) : undefined}
    />
  );
});

/** All that a bubble shows hangs on its number: while that is the same, so is the face, as an object too. */
function faceNow(place: MapPlace, face: (place: MapPlace) => BubbleFace): (live: LiveNumbers) => BubbleFace {
  let number = place.proposal;
  let shown = face(place);
  return (live) => {
    const now = livePlace(live, place);
    if (now.proposal !== number) {
      number = now.proposal;
      shown = face(now);
    }
    return shown;
  };
}
