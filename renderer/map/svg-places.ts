import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { svgNumber } from '../charts/svg-number.ts';
import { pageHead, pageInk, pageSide } from '../charts/svg-page.ts';
import { textWidth } from '../charts/text-width.ts';
import { bubblePicture } from './bubble-picture.ts';
import { landLabels } from './land-labels.ts';
import { landPaths } from './land-paths.ts';
import { type Ink, mapInk } from './map-ink.ts';
import type { MapPlace } from './map-place.ts';
import { svgText, mapType as type } from './svg-text.ts';

export const mapSize = { width: 960, height: 640 };
/** Under the title, and over the legend and the source. */
const room = { width: mapSize.width - 2 * pageSide, height: mapSize.height - 2 * pageHead };

/** What a place looks like: its colours, and what is written on it, so that colour is never alone. */
export interface PlaceLook {
  readonly ink: Ink;
  readonly sign: string;
}

/** Kommuner as bubbles, or as lands where the user has boundaries. */
export const svgPlaces = <Place extends MapPlace>(
  places: readonly Place[],
  boundary: BoundaryView | null,
  lookOf: (place: Place) => PlaceLook,
): readonly string[] => (boundary === null ? bubbles(places, lookOf) : lands(places, boundary, lookOf));

function bubbles<Place extends MapPlace>(
  places: readonly Place[],
  lookOf: (place: Place) => PlaceLook,
): readonly string[] {
  const { bubbles: laid, names, inside: roomy } = bubblePicture(places, room, type);
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  return laid.flatMap(({ kommunenummer, x, y, r }) => {
    const place = byNumber.get(kommunenummer);
    if (place === undefined) return [];
    const { ink, sign } = lookOf(place);
    const [fill, edge, inside] = ink;
    const name = names.get(kommunenummer);
    const number = formatNumber(place.proposal);
    const within = { x, fill: inside, anchor: 'middle' };
    return [
      `<circle cx="${svgNumber(x)}" cy="${svgNumber(y)}" r="${svgNumber(r)}" fill="${fill}" stroke="${edge}"/>`,
      ...(roomy.has(kommunenummer)
        ? [
            svgText({ ...within, y: y - type * 0.55, words: place.name }),
            svgText({ ...within, y: y + type * 0.6, words: `${number} (${sign})`, weight: 600 }),
          ]
        : textWidth(sign, 11) < 2 * r - 2
          ? [svgText({ ...within, y, words: sign, weight: 600, px: 11 })]
          : []),
      ...(name === undefined ? [] : [svgText({ ...name, words: `${place.name} ${number}` })]),
    ];
  });
}

function lands<Place extends MapPlace>(
  places: readonly Place[],
  boundary: BoundaryView,
  lookOf: (place: Place) => PlaceLook,
): readonly string[] {
  const looks = new Map(places.map((place) => [place.kommunenummer, { place, ...lookOf(place) }]));
  const paths = landPaths(boundary, places, { left: 0, top: 0, ...room });
  const texts = paths
    .flatMap(({ kommunenummer: id, x, y }) => {
      const look = looks.get(id);
      return look === undefined
        ? []
        : [{ id, x, y, name: look.place.name, sign: look.sign, size: look.place.proposal }];
    })
    .toSorted((a, b) => b.size - a.size);
  return [
    ...paths.map(({ kommunenummer, path }) => {
      const [fill, edge] = looks.get(kommunenummer)?.ink ?? mapInk('outside');
      return `<path d="${path}" fill="${fill}" stroke="${edge}" stroke-width="0.7" fill-rule="evenodd"/>`;
    }),
    ...landLabels(texts, room, type).flatMap(({ id, x, y, name, sign }) => {
      const fill = looks.get(id)?.ink[2] ?? pageInk.text;
      const on = { x, fill, anchor: 'middle' };
      return [
        svgText({ ...on, y, words: sign, weight: 600 }),
        ...(name === null ? [] : [svgText({ ...on, y: y - type * 1.1, words: name })]),
      ];
    }),
  ];
}
