import { useMemo } from 'react';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Size } from '../components/use-size.ts';
import { bubblePicture, signRoom } from './bubble-picture.ts';
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
    const roomy = inside.has(place.kommunenummer);
    const sign = signOf(place, by);
    return (
      <g
        key={place.kommunenummer}
        className={`bubble c-${classOf(place, by, classes)}`}
        data-kommune={place.kommunenummer}
        data-selected={place.kommunenummer === selected || undefined}
        data-hovered={place.kommunenummer === hovered || undefined}
        transform={`translate(${bubble.x.toFixed(1)} ${bubble.y.toFixed(1)})`}
      >
        {place.kommunenummer === selected && <circle className="ring" r={r + 3} />}
        <circle className="area" r={r} />
        {roomy ? (
          <text className="inside" textAnchor="middle">
            <tspan x={0} dy="-0.1em">
              {place.name}
            </tspan>
            <tspan className="strong" x={0} dy="1.15em">
              {formatNumber(place.proposal)}
              {by === 'change' && place.change !== null && place.change !== 0 ? ` (${sign})` : ''}
            </tspan>
          </text>
        ) : (
          r >= signRoom &&
          textWidth(sign, 11) < 2 * r - 2 && (
            <text className="sign" textAnchor="middle" dy="0.35em">
              {sign}
            </text>
          )
        )}
        {!roomy && name !== undefined && (
          <text
            className="name"
            x={name.x - bubble.x}
            y={name.y - bubble.y}
            dy="0.35em"
            textAnchor={name.anchor}
          >
            {place.name} <tspan className="strong">{formatNumber(place.proposal)}</tspan>
            {r < signRoom && sign !== '' && <tspan className="quiet"> {sign}</tspan>}
          </text>
        )}
      </g>
    );
  });
}
