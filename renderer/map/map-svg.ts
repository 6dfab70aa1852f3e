import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { svgNumber } from '../charts/svg-number.ts';
import { pageInk, pageSide, svgPage } from '../charts/svg-page.ts';
import { textWidth } from '../charts/text-width.ts';
import { type ColourBy, changeClasses, classOf, perThousandClasses } from './colour-classes.ts';
import { legendEntries } from './legend-entries.ts';
import { mapInk } from './map-ink.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';
import { mapSize as size, svgPlaces } from './svg-places.ts';
import { svgText, mapType as type } from './svg-text.ts';

interface Facts {
  readonly title: string;
  readonly source: string;
  readonly places: readonly MapPlace[];
  readonly boundary: BoundaryView | null;
  readonly by: ColourBy;
  readonly words: ScreenWords['map'];
}

/** The map as a picture of its own. */
export function mapSvg({ title, source, places, boundary, by, words }: Facts): string {
  const classes = by === 'change' ? changeClasses(places) : perThousandClasses(places);
  let at: number = pageSide;
  const y = size.height - 44;
  const what = by === 'change' ? words.change : words.perThousand;
  const legend: string[] = [svgText({ x: at, y, words: what, fill: pageInk.muted })];
  at += textWidth(what, type) + 20;
  for (const { name, text } of legendEntries(places, by, classes, words)) {
    const [fill, edge] = mapInk(name);
    legend.push(`<circle cx="${svgNumber(at)}" cy="${y}" r="6" fill="${fill}" stroke="${edge}"/>`);
    legend.push(svgText({ x: at + 11, y, words: text }));
    at += 34 + textWidth(text, type);
  }
  if (boundary === null) legend.push(svgText({ x: at, y, words: words.area, fill: pageInk.muted }));
  const drawn = svgPlaces(places, boundary, (place) => ({
    ink: mapInk(classOf(place, by, classes)),
    sign: signOf(place, by),
  }));
  return svgPage({ title, source, size, drawn, besides: legend });
}
