import { chartFrame } from './chart-frame.ts';
import type { ChartModel } from './chart-model.ts';
import { markPath } from './mark-path.ts';
import { svgNumber } from './svg-number.ts';
import { pageHead, pageInk, pageSide, svgPage } from './svg-page.ts';
import { svgWords } from './svg-words.ts';

/** The light palette (tokens.css): a picture is for a white page, whatever theme the window is in. */
const ink = {
  ...pageInk,
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
const foot = 34;
const type = 14;

interface TextOptions {
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: number;
}

/** The chart as a picture of its own. */
export function chartSvg(model: ChartModel, source: string): string {
  const height = Math.max(size.height, model.y.names === true ? 24 * model.y.ticks.length + 160 : 0);
  const inner = { width: size.width - 2 * pageSide, height: height - pageHead - foot };
  const { plot, x, y, names, ticks, ruleEnds } = chartFrame(model, inner, type);
  const parts: string[] = [];
  const text = (at: readonly [number, number], words: string, options: TextOptions = {}): void => {
    const { fill = ink.text, anchor = 'start', size: px = type, weight = 400 } = options;
    parts.push(
      `<text x="${svgNumber(at[0])}" y="${svgNumber(at[1])}" fill="${fill}" text-anchor="${anchor}" font-size="${px}" font-weight="${weight}">${svgWords(words)}</text>`,
    );
  };
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    stroke: string,
    dash = '',
  ): void => {
    parts.push(
      `<line x1="${svgNumber(from[0])}" y1="${svgNumber(from[1])}" x2="${svgNumber(to[0])}" y2="${svgNumber(to[1])}" stroke="${stroke}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
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
      `<rect x="${svgNumber(Math.min(x1, x2))}" y="${svgNumber(Math.min(y1, y2))}" width="${svgNumber(Math.abs(x2 - x1))}" height="${svgNumber(Math.abs(y2 - y1))}" fill="${ink[bar.kind]}"/>`,
    );
  }
  for (const [at, rule] of model.rules.entries()) {
    const across = rule.across === 'y';
    if (across) line([left, y(rule.at)], [right, y(rule.at)], ink.control, '4 3');
    else line([x(rule.at), plot.top], [x(rule.at), bottom], ink.control, '4 3');
    text(across ? [ruleEnds[at] ?? right, y(rule.at) - 5] : [x(rule.at) + 5, plot.top + 10], rule.text, {
      fill: ink.muted,
      anchor: across ? 'end' : 'start',
    });
  }
  for (const mark of model.marks) {
    const [fill, edge] = ink[mark.kind === 'none' ? 'plain' : mark.kind];
    if (mark.kind !== 'none') {
      parts.push(
        `<path d="${markPath(mark.kind, svgNumber(x(mark.x)), svgNumber(y(mark.y)))}" fill="${fill}" stroke="${edge}"/>`,
      );
    }
    const place = names.get(mark.id);
    if (place !== undefined) {
      parts.push(
        `<text x="${svgNumber(place.x)}" y="${svgNumber(place.y + 5)}" fill="${ink.text}" text-anchor="${place.anchor}" font-size="${type}">${svgWords(mark.label ?? '')} <tspan font-weight="600">${svgWords(mark.strong)}</tspan></text>`,
      );
    }
  }
  return svgPage({ title: model.title, source, size: { width: size.width, height }, drawn: parts });
}
