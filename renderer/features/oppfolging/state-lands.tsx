import { useMemo } from 'react';
import type { BoundaryView } from '../../../shared/model/boundary.ts';
import type { Size } from '../../components/use-size.ts';
import { landLabels } from '../../map/land-labels.ts';
import { LandNames } from '../../map/land-names.tsx';
import { landPaths } from '../../map/land-paths.ts';
import type { StatePlace } from './state-places.ts';

interface Props {
  readonly boundary: BoundaryView;
  readonly places: readonly StatePlace[];
  readonly size: Size;
  readonly type: number;
  /** Under the pointer or the arrow keys. */
  readonly marked: string | null;
  readonly chosen: string | null;
}

/** The user's own boundaries, filled by state. */
export function StateLands({ boundary, places, size, type, marked, chosen }: Props) {
  const lands = useMemo(
    () => landPaths(boundary, places, { left: 4, top: 4, width: size.width - 8, height: size.height - 8 }),
    [boundary, places, size],
  );
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  const texts = lands
    .flatMap(({ kommunenummer: id, x, y }) => {
      const place = byNumber.get(id);
      return place === undefined
        ? []
        : [{ id, name: place.name, sign: place.sign, x, y, size: place.proposal }];
    })
    .toSorted((a, b) => b.size - a.size);
  // What is chosen is drawn last, so that its edge lies over its neighbours'.
  const rank = (kommunenummer: string): number =>
    kommunenummer === chosen ? 2 : kommunenummer === marked ? 1 : 0;
  const drawn = lands.toSorted((a, b) => rank(a.kommunenummer) - rank(b.kommunenummer));
  return (
    <>
      {drawn.map(({ kommunenummer, path }) => (
        <path
          key={kommunenummer}
          className={`land c-${byNumber.get(kommunenummer)?.colour ?? 'outside'}`}
          d={path}
          fillRule="evenodd"
          data-kommune={byNumber.has(kommunenummer) ? kommunenummer : undefined}
          data-selected={kommunenummer === chosen || undefined}
          data-hovered={kommunenummer === marked || undefined}
        />
      ))}
      <LandNames labels={landLabels(texts, size, type)} />
    </>
  );
}
