import { useMemo } from 'react';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import type { Size } from '../components/use-size.ts';
import type { ColourBy, ColourClass } from './colour-classes.ts';
import { landLabels } from './land-labels.ts';
import { LandNames } from './land-names.tsx';
import { type Land, landPaths } from './land-paths.ts';
import { LandShape } from './land-shape.tsx';
import { livePlace } from './live-place.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

interface Props {
  readonly boundary: BoundaryView;
  readonly places: readonly MapPlace[];
  readonly size: Size;
  /** The colours follow a slider between two drawings. */
  readonly follows: boolean;
  readonly by: ColourBy;
  readonly classes: readonly ColourClass[];
  readonly type: number;
  readonly selected: string | null;
  readonly hovered: string | null;
}

/** The user's own boundaries, filled by class; the sign is written on the land, so that colour is never alone. */
export function FilledMap(props: Props) {
  const { boundary, places, size, follows, by, classes, type, selected, hovered } = props;
  const lands = useLands(boundary, places, size);
  const now = new Map(places.map((place) => [place.kommunenummer, place]));
  const spots = new Map(lands.map((land) => [land.kommunenummer, land]));
  const texts = places
    .toSorted((a, b) => b.proposal - a.proposal)
    .flatMap((place) => {
      const spot = spots.get(place.kommunenummer);
      const { kommunenummer: id, name } = place;
      return spot === undefined ? [] : [{ id, name, sign: signOf(place, by), x: spot.x, y: spot.y }];
    });
  // What is chosen is drawn last, so that its edge lies over its neighbours'.
  const rank = ({ kommunenummer }: Land): number =>
    kommunenummer === selected ? 2 : kommunenummer === hovered ? 1 : 0;
  return (
    <>
      {lands
        .toSorted((a, b) => rank(a) - rank(b))
        .map((land) => {
          const place = now.get(land.kommunenummer);
          return (
            <LandShape
              key={land.kommunenummer}
              path={land.path}
              place={place ?? null}
              selected={land.kommunenummer === selected}
              hovered={land.kommunenummer === hovered}
              {...{ follows, by, classes }}
            />
          );
        })}
      <LandNames
        labels={landLabels(texts, size, type)}
        follow={
          follows
            ? (live, { id, sign }) => {
                const place = now.get(id);
                return place === undefined ? sign : signOf(livePlace(live, place), by);
              }
            : undefined
        }
      />
    </>
  );
}

/** Drawn anew only where the room or the boundaries are others; numbers only change the colour. */
function useLands(boundary: BoundaryView, places: readonly MapPlace[], size: Size): readonly Land[] {
  const points = JSON.stringify(places.map(({ kommunenummer, lat, lon }) => ({ kommunenummer, lat, lon })));
  return useMemo(
    () =>
      landPaths(boundary, JSON.parse(points) as readonly MapPlace[], {
        left: 4,
        top: 4,
        width: size.width - 8,
        height: size.height - 8,
      }),
    [boundary, points, size],
  );
}
