import { useMemo } from 'react';
import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import { type NamePlace, placeNames } from '../charts/place-names.ts';
import { textWidth } from '../charts/text-width.ts';
import type { Size } from '../components/use-size.ts';
import { type Bubble, bubbleLayout, bubbleScale } from './bubble-layout.ts';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';

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

/** A bubble of this radius has room for its sign, in 11 px type. */
const signRoom = 9;

/** A bubble for each kommune: area is persons, colour and sign say the change or the persons per 1 000. */
export function BubbleMap({ places, rested, size, by, classes, type, selected, hovered }: Props) {
  const bubbles = useMemo(
    () => bubbleLayout(rested, { left: 2, top: 2, width: size.width - 4, height: size.height - 4 }),
    [rested, size],
  );
  const names = useMemo(() => namesOf(rested, bubbles, size, type), [rested, bubbles, size, type]);
  const now = new Map(places.map((place) => [place.kommunenummer, place]));
  const scale = bubbleScale(
    rested.map(({ proposal }) => proposal),
    { left: 0, top: 0, width: size.width - 4, height: size.height - 4 },
  );
  return bubbles.map((bubble) => {
    const place = now.get(bubble.kommunenummer);
    if (place === undefined) return null;
    const r = Math.max(2, scale * Math.sqrt(place.proposal));
    const name = names.get(place.kommunenummer);
    const roomy = fitsInside(place, bubble.r, type);
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

/** What stands in the bubble, so that colour is never alone. */
export function signOf(place: MapPlace, by: ColourBy): string {
  if (by === 'change') return place.change === null ? '' : formatChange(place.change);
  return place.perThousand === null ? '' : formatNumber(place.perThousand, 1);
}

const fitsInside = ({ name }: MapPlace, r: number, type: number): boolean =>
  r > type * 1.6 && textWidth(name, type) < 1.8 * r;

/** Names in the order of size, so that the ones looked for first have theirs. */
function namesOf(
  places: readonly MapPlace[],
  bubbles: readonly Bubble[],
  size: Size,
  type: number,
): ReadonlyMap<string, NamePlace> {
  const byNumber = new Map(bubbles.map((bubble) => [bubble.kommunenummer, bubble]));
  const points = places.flatMap((place) => {
    const bubble = byNumber.get(place.kommunenummer);
    if (bubble === undefined) return [];
    const { x, y, r } = bubble;
    const sign = r < signRoom ? ` ${signOf(place, 'change')}` : '';
    const width = textWidth(`${place.name} ${place.proposal}${sign}`, type);
    return [{ id: place.kommunenummer, x, y, r: r + 1, width, proposal: place.proposal, place }];
  });
  const wanted = points
    .filter(({ place, r }) => !fitsInside(place, r - 1, type))
    .sort((a, b) => b.proposal - a.proposal || a.id.localeCompare(b.id));
  return placeNames(wanted, points, { left: 0, top: 0, ...size }, type * 1.25);
}
