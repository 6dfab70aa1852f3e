import type { ChartAxis, ChartModel } from './chart-model.ts';
import { chartScale } from './chart-scale.ts';
import { type NamePlace, placeNames, type Room } from './place-names.ts';
import { ruleWords } from './rule-words.ts';
import { textWidth } from './text-width.ts';

export interface ChartFrame {
  /** Where the marks are, without the axes. */
  readonly plot: Room;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Of the axis along the foot: those that have room. */
  readonly ticks: ChartAxis['ticks'];
  /** By mark. */
  readonly names: ReadonlyMap<string, NamePlace>;
  /** Where the words of each line end, if it goes across; in the order of the model's. Pixels. */
  readonly ruleEnds: readonly number[];
}

export const axisHeight = 38;
const radius = 5;
/** The number is written bold, which is so much wider. */
const bold = 1.08;

/** The room a chart's parts take in a picture of this size, and where its names go so that none covers another. */
export function chartFrame(
  model: ChartModel,
  size: { readonly width: number; readonly height: number },
  type: number,
): ChartFrame {
  const side = Math.ceil(Math.max(24, ...model.y.ticks.map(({ text }) => textWidth(text, type))) + 10);
  // The last number of the axis stands under the plot's corner, and is not cut.
  const corner = Math.max(14, Math.ceil(textWidth(model.x.ticks.at(-1)?.text ?? '', type) / 2) + 2);
  const plot = {
    left: side,
    top: 14,
    width: size.width - side - corner,
    height: size.height - 14 - axisHeight,
  };
  const x = chartScale(model.x, plot.left, plot.left + plot.width);
  const [bottom, top] = [plot.top + plot.height, plot.top];
  const y = model.y.names === true ? chartScale(model.y, top, bottom) : chartScale(model.y, bottom, top);
  const points = model.marks.map((mark) => ({
    id: mark.id,
    x: x(mark.x),
    y: y(mark.y),
    r: radius + 1,
    width: textWidth(`${mark.label ?? ''} `, type) + bold * textWidth(mark.strong, type),
    mark,
  }));
  const wanted = points
    .filter(({ mark }) => mark.label !== null)
    .toSorted((a, b) => a.mark.rank - b.mark.rank || a.id.localeCompare(b.id));
  const ruleEnds = model.rules.map((rule) => ruleWords(y(rule.at), textWidth(rule.text, type), points, plot));
  const rules = model.rules.flatMap((rule, at) => {
    if (rule.text === '') return [];
    const width = textWidth(rule.text, type);
    const end = ruleEnds[at] ?? 0;
    const steps = Math.ceil(width / 8);
    // The words on a line are a row of points that no name may cover.
    return Array.from({ length: steps }, (_, index) => ({
      id: `${rule.text} ${index}`,
      x: rule.across === 'y' ? end - index * 8 : x(rule.at) + 4 + index * 8,
      y: rule.across === 'y' ? y(rule.at) - 8 : plot.top + 6,
      r: 7,
      width: 0,
    }));
  });
  // A line down through a name makes it hard to read.
  const lines = model.rules.flatMap(({ across, at }) =>
    across === 'x' ? [{ left: x(at) - 1, right: x(at) + 1, top, bottom }] : [],
  );
  const bars = model.bars.map((bar) => ({
    left: Math.min(x(bar.x[0]), x(bar.x[1])),
    right: Math.max(x(bar.x[0]), x(bar.x[1])),
    top: Math.min(y(bar.y[0]), y(bar.y[1])),
    bottom: Math.max(y(bar.y[0]), y(bar.y[1])),
  }));
  // Nothing is drawn outside the plot.
  const names = placeNames(wanted, [...points, ...rules], plot, type * 1.25, [...bars, ...lines]);
  return { plot, x, y, ticks: roomy(model.x.ticks, x, size.width, type), names, ruleEnds };
}

/** Ticks whose texts neither meet nor are cut at the edge, from the left. */
function roomy(
  ticks: ChartAxis['ticks'],
  x: (value: number) => number,
  width: number,
  type: number,
): ChartAxis['ticks'] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at, text }) => {
    const half = textWidth(text, type) / 2;
    const free = x(at) - half > end + 8 && x(at) + half <= width;
    if (free) end = x(at) + half;
    return free;
  });
}
