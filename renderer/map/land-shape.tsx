import { writeAttribute } from '../components/write-attribute.ts';
import { useLive } from '../store/use-live.ts';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import { livePlace } from './live-place.ts';
import type { MapPlace } from './map-place.ts';

interface Props {
  readonly path: string;
  /** null: not one of the round's. */
  readonly place: MapPlace | null;
  /** Its colour follows a slider between two drawings. */
  readonly follows: boolean;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  readonly selected: boolean;
  readonly hovered: boolean;
}

/** One kommune of the filled map. */
export function LandShape({ path, place, follows, by, classes, selected, hovered }: Props) {
  const follow = useLive<SVGPathElement, string>(
    (live) => (place === null ? 'outside' : classOf(follows ? livePlace(live, place) : place, by, classes)),
    (land, name) => writeAttribute(land, 'class', `land c-${name}`),
  );
  return (
    <path
      ref={follow}
      d={path}
      fillRule="evenodd"
      data-kommune={place?.kommunenummer}
      data-selected={selected || undefined}
      data-hovered={hovered || undefined}
    />
  );
}
