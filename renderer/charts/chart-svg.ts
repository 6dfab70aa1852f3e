import { chartFrame } from './chart-frame.ts';
import type { ChartModel } from './chart-model.ts';
import { markPath } from './mark-path.ts';

/** The light palette (tokens.css): a picture is for a white page, whatever theme the window is in. */
const ink = {
  text: '#292c30',
  muted: '#5b5d60',
  line: '#d9dadb',
  hairline: '#e8e8e9',
  control: '#77797b',
  up: ['#4a8ccb', '#0b4c8c'],
  down: ['#c8741f', '#9a5212'],
  zero: ['#c9ccd0', '#6b6e72'],
  plain: ['#2a7cc5', '#0b4c8c'],
  locked: ['#5b5d60', '#292c30'],
  bar: '#2a7cc5',
  other: '#c9ccd0',
  range: '#4787c4',
  thin: '#a9cbea',
} as const;

const size = { width: 960, height: 600 };
const head = 64;
const foot = 34;
const type = 14;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface TextOptions {
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: number;
}

/**
 * The chart as a picture of its own: no style sheet, no font file, no script. Type is whatever sans serif the reader has,
 * Inter and Arial first. The source stands under it.
 */
export function chartSvg(model: ChartModel, source: string): string {
  const height = Math.max(size.height, model.y.names === true ? 24 * model.y.ticks.length + 160 : 0);
  const inner = { width: size.width - 32, height: height - head - foot };
  const { plot, x, y, names, ticks } = chartFrame(model, inner, type);
  const parts: string[] = [];
  const text = (at: readonly [number, number], words: string, options: TextOptions = {}): void => {
    const { fill = ink.text, anchor = 'start', size: px = type, weight = 400 } = options;
    parts.push(
      `<text x="${round(at[0])}" y="${round(at[1])}" fill="${fill}" text-anchor="${anchor}" font-size="${px}" font-weight="${weight}">${escaped(words)}</text>`,
    );
  };
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    stroke: string,
    dash = '',
  ): void => {
    parts.push(
      `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" stroke="${stroke}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
    );
  };
  const [left, right, bottom] = [plot.left, plot.left + plot.width, plot.top + plot.height];
  for (const { at, text: words } of model.y.ticks) {
    if (model.y.names !== true) line([left, y(at)], [right, y(at)], ink.hairline);
    text([left - 8, y(at) + 5], words, { fill: ink.muted, anchor: 'end' });
  }
  line([left, bottom], [right, bottom], ink.line);
  for (const { at, text: words } of ticks)
    text([x(at), bottom + 20], words, { fill: ink.muted, anchor: 'middle' });
  text([right, bottom + 38], model.x.label, { fill: ink.muted, anchor: 'end' });
  for (const bar of model.bars) {
    const [x1, x2] = [x(bar.x[0]), x(bar.x[1])];
    const [y1, y2] = [y(bar.y[0]), y(bar.y[1])];
    parts.push(
      `<rect x="${round(Math.min(x1, x2))}" y="${round(Math.min(y1, y2))}" width="${round(Math.abs(x2 - x1))}" height="${round(Math.abs(y2 - y1))}" fill="${ink[bar.kind]}"/>`,
    );
  }
  for (const rule of model.rules) {
    const across = rule.across === 'y';
    if (across) line([left, y(rule.at)], [right, y(rule.at)], ink.control, '4 3');
    else line([x(rule.at), plot.top], [x(rule.at), bottom], ink.control, '4 3');
    text(across ? [right - 2, y(rule.at) - 5] : [x(rule.at) + 5, plot.top + 10], rule.text, {
      fill: ink.muted,
      anchor: across ? 'end' : 'start',
    });
  }
  for (const mark of model.marks) {
    const [fill, edge] = ink[mark.kind === 'none' ? 'plain' : mark.kind];
    if (mark.kind !== 'none') {
      parts.push(
        `<path d="${markPath(mark.kind, round(x(mark.x)), round(y(mark.y)))}" fill="${fill}" stroke="${edge}"/>`,
      );
    }
    const place = names.get(mark.id);
    if (place !== undefined) {
      parts.push(
        `<text x="${round(place.x)}" y="${round(place.y + 5)}" fill="${ink.text}" text-anchor="${place.anchor}" font-size="${type}">${escaped(mark.label ?? '')} <tspan font-weight="600">${escaped(mark.strong)}</tspan></text>`,
      );
    }
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="Inter, Arial, Helvetica, sans-serif" role="img" aria-label="${escaped(model.title)}">`,
    `<rect width="${size.width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="38" fill="${ink.text}" font-size="22" font-weight="600">${escaped(model.title)}</text>`,
    `<g transform="translate(16 ${head})">`,
    ...parts,
    '</g>',
    `<text x="16" y="${height - 12}" fill="${ink.muted}" font-size="12">${escaped(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number): number => Math.round(value * 10) / 10;
