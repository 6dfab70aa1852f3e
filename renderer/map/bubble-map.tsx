import { useMemo } from 'react';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { Size } from '../components/use-size.ts';
import { bubblePicture } from './bubble-picture.ts';
import { BubbleShape } from './bubble-shape.tsx';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

interface Props {
  readonly places: readonly MapPlace[];
  /** As they were when no slider moved: bubbles lie still while one is dragged, and glide when it has stopped. */
  readonly rested: readonly MapPlace[];
  readonly size: Size;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  /** Pixels of the type. */
  readonly type: number;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** A bubble for each kommune: area is persons, colour and sign say the change or the persons per 1 000. */
export function BubbleMap({ places, rested, size, by, classes, type, selected, hovered }: Props) {
  const { bubbles, names, scale, inside } = useMemo(
    () => bubblePicture(rested, size, type),
    [rested, size, type],
  );
  const now = new Map(places.map((place) => [place.kommunenummer, place]));
  return bubbles.map((bubble) => {
    const place = now.get(bubble.kommunenummer);
    if (place === undefined) return null;
    const r = Math.max(2, scale * Math.sqrt(place.proposal));
    const name = names.get(place.kommunenummer);
    return (
      <BubbleShape
        key={place.kommunenummer}
        kommunenummer={place.kommunenummer}
        name={place.name}
        number={formatNumber(place.proposal)}
        sign={signOf(place, by)}
        withSign={by === 'change' && place.change !== null && place.change !== 0}
        colour={classOf(place, by, classes)}
        x={bubble.x}
        y={bubble.y}
        r={r}
        roomy={inside.has(place.kommunenummer)}
        nameX={name === undefined ? null : name.x - bubble.x}
        nameY={name === undefined ? null : name.y - bubble.y}
        anchor={name?.anchor ?? 'start'}
        selected={place.kommunenummer === selected}
        hovered={place.kommunenummer === hovered}
      />
    );
  });
}
