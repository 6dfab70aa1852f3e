import type { BubblePicture } from './bubble-picture.ts';
import type { ColourBy, ColourClass } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';
import { PlaceBubble } from './place-bubble.tsx';

interface Props {
  readonly places: readonly MapPlace[];
  /** Laid when no slider moved: bubbles lie still while one is dragged, and glide when it has stopped. */
  readonly picture: BubblePicture;
  /** The bubbles follow a slider between two drawings. */
  readonly follows: boolean;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** A bubble for each kommune: area is persons, colour and sign say the change or the persons per 1 000. */
export function BubbleMap({ places, picture, follows, by, classes, selected, hovered }: Props) {
  const { bubbles, names, scale, inside } = picture;
  const now = new Map(places.map((place) => [place.kommunenummer, place]));
  return bubbles.map((bubble) => {
    const { kommunenummer } = bubble;
    const place = now.get(kommunenummer);
    if (place === undefined) return null;
    return (
      <PlaceBubble
        key={kommunenummer}
        {...{ place, bubble, scale, by, classes, follows }}
        name={names.get(kommunenummer)}
        roomy={inside.has(kommunenummer)}
        selected={kommunenummer === selected}
        hovered={kommunenummer === hovered}
      />
    );
  });
}
