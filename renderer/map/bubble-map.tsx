import { formatNumber } from '../../shared/i18n/format-number.ts';
import { type BubblePicture, signRoom } from './bubble-picture.ts';
import { BubbleShape } from './bubble-shape.tsx';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

interface Props {
  readonly places: readonly MapPlace[];
  /** Laid when no slider moved: bubbles lie still while one is dragged, and glide when it has stopped. */
  readonly picture: BubblePicture;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** Pixels of radius that can be told apart: a person more in a bubble of fifty is not drawn again for its size. */
const seen = 0.25;

/** A bubble for each kommune: area is persons, colour and sign say the change or the persons per 1 000. */
export function BubbleMap({ places, picture, by, classes, selected, hovered }: Props) {
  const { bubbles, names, scale, inside } = picture;
  const now = new Map(places.map((place) => [place.kommunenummer, place]));
  return bubbles.map((bubble) => {
    const place = now.get(bubble.kommunenummer);
    if (place === undefined) return null;
    const r = Math.max(2, Math.round((scale * Math.sqrt(place.proposal)) / seen) * seen);
    const name = names.get(place.kommunenummer);
    const roomy = inside.has(place.kommunenummer);
    const written = roomy || name !== undefined;
    return (
      <BubbleShape
        key={place.kommunenummer}
        kommunenummer={place.kommunenummer}
        name={place.name}
        number={written ? formatNumber(place.proposal) : ''}
        sign={written || r >= signRoom ? signOf(place, by) : ''}
        withSign={roomy && by === 'change' && place.change !== null && place.change !== 0}
        colour={classOf(place, by, classes)}
        x={bubble.x}
        y={bubble.y}
        r={r}
        roomy={roomy}
        nameX={name === undefined ? null : name.x - bubble.x}
        nameY={name === undefined ? null : name.y - bubble.y}
        anchor={name?.anchor ?? 'start'}
        selected={place.kommunenummer === selected}
        hovered={place.kommunenummer === hovered}
      />
    );
  });
}
