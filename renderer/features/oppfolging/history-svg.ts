import { historyDash, historyMark } from './history-mark.ts';
import { type HistoryPicture, historyPicture } from './history-picture.ts';

/** On white (tokens.css and map.css, light). */
const ink = {
  opprinnelig_anmodning: '#5b5d60',
  anmodning: '#1f66ad',
  vedtak: '#a9570f',
  bosatt: '#292c30',
} as const;
const text = '#292c30';
const muted = '#5b5d60';
const size = { width: 960, height: 540 };
const [head, foot, side] = [64, 36, 16];
const type = 14;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (value: number): number => Math.round(value * 10) / 10;

type Facts = Pick<Parameters<typeof historyPicture>[0], 'years' | 'lines' | 'names'> & {
  readonly title: string;
  readonly source: string;
};

/** The history as a picture of its own: no style sheet, no font file, on white. */
export function historySvg({ title, source, ...facts }: Facts): string {
  const room = { width: size.width - 2 * side, height: size.height - head - foot };
  const picture = historyPicture({ ...facts, size: room, type });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, Arial, Helvetica, sans-serif" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    `<text x="${side}" y="38" fill="${text}" font-size="22" font-weight="600">${escaped(title)}</text>`,
    `<g transform="translate(${side} ${head})" font-size="${type}">`,
    ...axes(picture),
    ...picture.lines.flatMap(({ series, path, points, label }) => {
      const dash = historyDash[series];
      return [
        ...(dash === null
          ? []
          : [
              `<path d="${path}" fill="none" stroke="${ink[series]}" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
            ]),
        ...points.map(({ x, y }) => `<path d="${historyMark(series, x, y)}" fill="${ink[series]}"/>`),
        `<text x="${round(label.x)}" y="${round(label.y + 5)}" fill="${ink[series]}" font-weight="600">${escaped(label.text)}</text>`,
      ];
    }),
    '</g>',
    `<text x="${side}" y="${size.height - 12}" fill="${muted}" font-size="12">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const axes = ({ plot, years, persons }: HistoryPicture): readonly string[] => [
  ...persons.flatMap(({ y, text: words }) => [
    `<line x1="${plot.left}" y1="${round(y)}" x2="${round(plot.right)}" y2="${round(y)}" stroke="#e8e8e9"/>`,
    `<text x="${plot.left - 8}" y="${round(y + 5)}" fill="${muted}" text-anchor="end">${words}</text>`,
  ]),
  ...years.map(
    ({ x, text: words }) =>
      `<text x="${round(x)}" y="${round(plot.bottom + 20)}" fill="${muted}" text-anchor="middle">${words}</text>`,
  ),
];
