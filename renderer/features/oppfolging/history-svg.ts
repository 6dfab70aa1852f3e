import { svgNumber } from '../../charts/svg-number.ts';
import { pageHead, pageInk, pageSide, svgPage } from '../../charts/svg-page.ts';
import { svgWords } from '../../charts/svg-words.ts';
import { historyDash, historyMark } from './history-mark.ts';
import { type HistoryPicture, historyPicture } from './history-picture.ts';

/** On white (tokens.css and map.css, light). */
const ink = {
  opprinnelig_anmodning: '#5b5d60',
  anmodning: '#1f66ad',
  vedtak: '#a9570f',
  bosatt: '#292c30',
} as const;
const size = { width: 960, height: 540 };
const foot = 36;
const type = 14;

type Facts = Pick<Parameters<typeof historyPicture>[0], 'years' | 'lines' | 'names'> & {
  readonly title: string;
  readonly source: string;
};

/** The history as a picture of its own. */
export function historySvg({ title, source, ...facts }: Facts): string {
  const room = { width: size.width - 2 * pageSide, height: size.height - pageHead - foot };
  const picture = historyPicture({ ...facts, size: room, type });
  const drawn = [
    `<g font-size="${type}">`,
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
        `<text x="${svgNumber(label.x)}" y="${svgNumber(label.y + 5)}" fill="${ink[series]}" font-weight="600">${svgWords(label.text)}</text>`,
      ];
    }),
    '</g>',
  ];
  return svgPage({ title, source, size, drawn });
}

const axes = ({ plot, years, persons }: HistoryPicture): readonly string[] => [
  ...persons.flatMap(({ y, text: words }) => [
    `<line x1="${plot.left}" y1="${svgNumber(y)}" x2="${svgNumber(plot.right)}" y2="${svgNumber(y)}" stroke="#e8e8e9"/>`,
    `<text x="${plot.left - 8}" y="${svgNumber(y + 5)}" fill="${pageInk.muted}" text-anchor="end">${words}</text>`,
  ]),
  ...years.map(
    ({ x, text: words }) =>
      `<text x="${svgNumber(x)}" y="${svgNumber(plot.bottom + 20)}" fill="${pageInk.muted}" text-anchor="middle">${words}</text>`,
  ),
];
