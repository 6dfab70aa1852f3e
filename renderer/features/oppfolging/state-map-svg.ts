import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { BoundaryView } from '../../../shared/model/boundary.ts';
import { svgNumber } from '../../charts/svg-number.ts';
import { pageInk, svgPage } from '../../charts/svg-page.ts';
import { textWidth } from '../../charts/text-width.ts';
import { mapInk } from '../../map/map-ink.ts';
import { mapSize as size, svgPlaces } from '../../map/svg-places.ts';
import { svgText, mapType as type } from '../../map/svg-text.ts';
import { colourOfState, type StatePlace } from './state-places.ts';

interface Facts {
  readonly title: string;
  readonly source: string;
  readonly places: readonly StatePlace[];
  readonly boundary: BoundaryView | null;
  readonly states: readonly { readonly state: string; readonly name: string; readonly n: number }[];
  readonly area: string;
}

/** The follow-up's map as a picture of its own. */
export function stateMapSvg({ title, source, places, boundary, states, area }: Facts): string {
  let at = 24;
  const y = size.height - 44;
  const legend = states.flatMap(({ state, name, n }) => {
    const words = `${name} (${formatNumber(n)})`;
    const [fill, edge] = mapInk(colourOfState(state));
    const x = at;
    at += 40 + textWidth(words, type);
    return [
      `<circle cx="${svgNumber(x)}" cy="${y}" r="6" fill="${fill}" stroke="${edge}"/>`,
      svgText({ x: x + 11, y, words }),
    ];
  });
  const besides = [
    ...legend,
    ...(boundary === null ? [svgText({ x: at, y, words: area, fill: pageInk.muted })] : []),
  ];
  const drawn = svgPlaces(places, boundary, ({ colour, sign }) => ({ ink: mapInk(colour), sign }));
  return svgPage({ title, source, size, drawn, besides });
}
