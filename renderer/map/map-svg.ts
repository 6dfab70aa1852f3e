import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { textWidth } from '../charts/text-width.ts';
import { bubblePicture } from './bubble-picture.ts';
import { type ColourBy, changeClasses, classOf, perThousandClasses } from './colour-classes.ts';
import { landLabels } from './land-labels.ts';
import { landPaths } from './land-paths.ts';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';

/** Fill, edge and text of each class on white (map.css, light). */
const ink: Readonly<Record<string, readonly [string, string, string]>> = {
  up3: ['#1f66ad', '#0b4c8c', '#ffffff'],
  up2: ['#5b9bd5', '#0b4c8c', '#10161c'],
  up1: ['#a9cbea', '#0b4c8c', '#10161c'],
  zero: ['#c9ccd0', '#6b6e72', '#10161c'],
  down1: ['#e39a52', '#9a5212', '#10161c'],
  down2: ['#a9570f', '#6b3508', '#ffffff'],
  seq5: ['#0b3c70', '#0b3c70', '#ffffff'],
  seq4: ['#1f66ad', '#0b4c8c', '#ffffff'],
  seq3: ['#5b9bd5', '#0b4c8c', '#10161c'],
  seq2: ['#a9cbea', '#0b4c8c', '#10161c'],
  seq1: ['#e3edf7', '#0b4c8c', '#10161c'],
};
const none = ['#f3f3f4', '#77797b', '#292c30'] as const;
const text = '#292c30';
const muted = '#5b5d60';
const type = 13;
const size = { width: 960, height: 640 };
const room = { width: size.width - 32, height: size.height - 64 - 64 };

interface Facts {
  readonly title: string;
  readonly source: string;
  readonly places: readonly MapPlace[];
  readonly boundary: BoundaryView | null;
  readonly by: ColourBy;
  readonly words: ScreenWords['map'];
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (value: number): number => Math.round(value * 10) / 10;

interface Write {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly fill?: string;
  readonly anchor?: string;
  readonly weight?: number;
  readonly px?: number;
}

const written = ({ x, y, words, fill = text, anchor = 'start', weight = 400, px = type }: Write): string =>
  `<text x="${round(x)}" y="${round(y + px * 0.35)}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}" font-size="${px}">${escaped(words)}</text>`;

/** The map as a picture of its own: no style sheet, no font file, on white. */
export function mapSvg(facts: Facts): string {
  const { title, source, places, boundary, by, words } = facts;
  const classes = by === 'change' ? changeClasses(places) : perThousandClasses(places);
  const inkOf = (place: MapPlace): readonly [string, string, string] =>
    ink[classOf(place, by, classes)] ?? none;
  const drawn = boundary === null ? bubbles(places, by, inkOf) : lands(boundary, places, by, inkOf);
  const write = (value: number): string => (by === 'change' ? formatChange(value) : formatNumber(value, 1));
  let at = 16;
  const legendLine = size.height - 44;
  const legend: string[] = [
    written({ x: at, y: legendLine, words: by === 'change' ? words.change : words.perThousand, fill: muted }),
  ];
  at += textWidth(by === 'change' ? words.change : words.perThousand, type) + 20;
  for (const { name, from, to } of classes) {
    const [fill, edge] = ink[name] ?? none;
    const range =
      from === to ? write(from) : words.range(write(from), write(to), by === 'change' && to - from === 1);
    legend.push(`<circle cx="${round(at)}" cy="${legendLine}" r="6" fill="${fill}" stroke="${edge}"/>`);
    legend.push(written({ x: at + 11, y: legendLine, words: range }));
    at += 34 + textWidth(range, type);
  }
  if (boundary === null) legend.push(written({ x: at, y: legendLine, words: words.area, fill: muted }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, Arial, Helvetica, sans-serif" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    `<text x="16" y="38" fill="${text}" font-size="22" font-weight="600">${escaped(title)}</text>`,
    '<g transform="translate(16 64)">',
    ...drawn,
    '</g>',
    ...legend,
    `<text x="16" y="${size.height - 12}" fill="${muted}" font-size="12">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

type InkOf = (place: MapPlace) => readonly [string, string, string];

function bubbles(places: readonly MapPlace[], by: ColourBy, inkOf: InkOf): readonly string[] {
  const { bubbles: laid, names, inside: roomy } = bubblePicture(places, room, type);
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  const points = laid.flatMap(({ kommunenummer: id, x, y, r }) => {
    const place = byNumber.get(id);
    return place === undefined ? [] : [{ id, x, y, r, place }];
  });
  return points.flatMap(({ id, x, y, r, place }) => {
    const [fill, edge, inside] = inkOf(place);
    const name = names.get(id);
    const sign = signOf(place, by);
    return [
      `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" stroke="${edge}"/>`,
      ...(roomy.has(id)
        ? [
            written({ x, y: y - type * 0.55, words: place.name, fill: inside, anchor: 'middle' }),
            written({
              x,
              y: y + type * 0.6,
              words: `${formatNumber(place.proposal)} (${sign})`,
              fill: inside,
              anchor: 'middle',
              weight: 600,
            }),
          ]
        : textWidth(sign, 11) < 2 * r - 2
          ? [written({ x, y, words: sign, fill: inside, anchor: 'middle', weight: 600, px: 11 })]
          : []),
      ...(name === undefined
        ? []
        : [written({ ...name, words: `${place.name} ${formatNumber(place.proposal)}` })]),
    ];
  });
}

function lands(
  boundary: BoundaryView,
  places: readonly MapPlace[],
  by: ColourBy,
  inkOf: InkOf,
): readonly string[] {
  const byNumber = new Map(places.map((place) => [place.kommunenummer, place]));
  const paths = landPaths(boundary, places, { left: 0, top: 0, ...room });
  const texts = paths
    .flatMap(({ kommunenummer: id, x, y }) => {
      const place = byNumber.get(id);
      return place === undefined ? [] : [{ id, x, y, name: place.name, sign: signOf(place, by), place }];
    })
    .toSorted((a, b) => b.place.proposal - a.place.proposal);
  return [
    ...paths.map(({ kommunenummer, path }) => {
      const place = byNumber.get(kommunenummer);
      const [fill, edge] = place === undefined ? none : inkOf(place);
      return `<path d="${path}" fill="${fill}" stroke="${edge}" stroke-width="0.7" fill-rule="evenodd"/>`;
    }),
    ...landLabels(texts, room, type).flatMap(({ id, x, y, name, sign }) => {
      const place = byNumber.get(id);
      const fill = place === undefined ? text : inkOf(place)[2];
      return [
        written({ x, y, words: sign, fill, anchor: 'middle', weight: 600 }),
        ...(name === null ? [] : [written({ x, y: y - type * 1.1, words: name, fill, anchor: 'middle' })]),
      ];
    }),
  ];
}
