import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { BoundaryView } from '../../../shared/model/boundary.ts';
import { textWidth } from '../../charts/text-width.ts';
import { bubblePicture } from '../../map/bubble-picture.ts';
import { landLabels } from '../../map/land-labels.ts';
import { landPaths } from '../../map/land-paths.ts';
import { colourOfState, type StatePlace } from './state-places.ts';

/** Fill, edge and text on white (map.css, light). */
const ink: Readonly<Record<string, readonly [string, string, string]>> = {
  up3: ['#1f66ad', '#0b4c8c', '#ffffff'],
  up1: ['#a9cbea', '#0b4c8c', '#10161c'],
  zero: ['#c9ccd0', '#6b6e72', '#10161c'],
  down1: ['#e39a52', '#9a5212', '#10161c'],
};
const none = ['#f3f3f4', '#77797b', '#292c30'] as const;
const inkOf = (colour: string): readonly [string, string, string] => ink[colour] ?? none;
const [text, muted] = ['#292c30', '#5b5d60'];
const size = { width: 960, height: 640 };
const room = { width: size.width - 32, height: size.height - 128 };
const type = 13;

interface Facts {
  readonly title: string;
  readonly source: string;
  readonly places: readonly StatePlace[];
  readonly boundary: BoundaryView | null;
  readonly states: readonly { readonly state: string; readonly name: string; readonly n: number }[];
  readonly area: string;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (value: number): number => Math.round(value * 10) / 10;

/** One text of the picture, its middle at y. */
function written(
  at: { x: number; y: number },
  words: string,
  fill = text,
  anchor = 'start',
  more = '',
): string {
  return `<text x="${round(at.x)}" y="${round(at.y + type * 0.35)}" fill="${fill}" text-anchor="${anchor}" font-size="${type}"${more}>${escaped(words)}</text>`;
}

/** The follow-up's map as a picture of its own: no style sheet, no font file, on white. */
export function stateMapSvg({ title, source, places, boundary, states, area }: Facts): string {
  let at = 24;
  const y = size.height - 44;
  const legend = states.flatMap(({ state, name, n }) => {
    const words = `${name} (${formatNumber(n)})`;
    const [fill, edge] = inkOf(colourOfState(state));
    const x = at;
    at += 40 + textWidth(words, type);
    return [
      `<circle cx="${round(x)}" cy="${y}" r="6" fill="${fill}" stroke="${edge}"/>`,
      written({ x: x + 11, y }, words),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, Arial, Helvetica, sans-serif" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    `<text x="16" y="38" fill="${text}" font-size="22" font-weight="600">${escaped(title)}</text>`,
    '<g transform="translate(16 64)">',
    ...(boundary === null ? bubbles(places) : lands(boundary, places)),
    '</g>',
    ...legend,
    ...(boundary === null ? [written({ x: at, y }, area, muted)] : []),
    `<text x="16" y="${size.height - 12}" fill="${muted}" font-size="12">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function bubbles(places: readonly StatePlace[]): readonly string[] {
  const { bubbles: laid, names, inside } = bubblePicture(places, room, type);
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  return laid.flatMap(({ kommunenummer, x, y, r }) => {
    const place = byNumber.get(kommunenummer);
    if (place === undefined) return [];
    const [fill, edge, on] = inkOf(place.colour);
    const name = names.get(kommunenummer);
    const number = formatNumber(place.proposal);
    return [
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" stroke="${edge}"/>`,
      ...(inside.has(kommunenummer)
        ? [
            written({ x, y: y - type * 0.55 }, place.name, on, 'middle'),
            written(
              { x, y: y + type * 0.6 },
              `${number} (${place.sign})`,
              on,
              'middle',
              ' font-weight="600"',
            ),
          ]
        : textWidth(place.sign, type) < 2 * r - 2
          ? [written({ x, y }, place.sign, on, 'middle', ' font-weight="600"')]
          : []),
      ...(name === undefined ? [] : [written(name, `${place.name} ${number}`, text, name.anchor)]),
    ];
  });
}

function lands(boundary: BoundaryView, places: readonly StatePlace[]): readonly string[] {
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  const paths = landPaths(boundary, places, { left: 0, top: 0, ...room });
  const texts = paths.flatMap(({ kommunenummer: id, x, y }) => {
    const place = byNumber.get(id);
    return place === undefined ? [] : [{ id, x, y, name: place.name, sign: place.sign }];
  });
  return [
    ...paths.map(({ kommunenummer, path }) => {
      const [fill, edge] = inkOf(byNumber.get(kommunenummer)?.colour ?? '');
      return `<path d="${path}" fill="${fill}" stroke="${edge}" stroke-width="0.7" fill-rule="evenodd"/>`;
    }),
    ...landLabels(texts, room, type).flatMap(({ id, x, y, name, sign }) => {
      const on = inkOf(byNumber.get(id)?.colour ?? '')[2];
      return [
        written({ x, y }, sign, on, 'middle', ' font-weight="600"'),
        ...(name === null ? [] : [written({ x, y: y - type * 1.1 }, name, on, 'middle')]),
      ];
    }),
  ];
}
