import { formatNumber } from '../../../shared/i18n/format-number.ts';
import {
  type HistoryLine,
  type HistoryLines,
  type HistorySeries,
  historySeries,
} from '../../../shared/model/settlement-history.ts';
import { evenTicks } from '../../charts/even-ticks.ts';
import { textWidth } from '../../charts/text-width.ts';

export interface PicturePoint {
  readonly x: number;
  readonly y: number;
  /** Said of it under the pointer. */
  readonly tip: string;
}

export interface PictureLine {
  readonly series: HistorySeries;
  /** An SVG path with a gap where a year has no number; empty where only single years have one. */
  readonly path: string;
  readonly points: readonly PicturePoint[];
  /** The name, beside the last number. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

export interface HistoryPicture {
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly persons: readonly { readonly y: number; readonly text: string }[];
  readonly lines: readonly PictureLine[];
}

interface Facts {
  readonly years: readonly number[];
  readonly lines: HistoryLines;
  readonly names: Readonly<Record<HistorySeries, string>>;
  readonly size: { readonly width: number; readonly height: number };
  readonly type: number;
}

/** Where lines, names and ticks are, for the screen and for a picture to save. */
export function historyPicture({ years, lines, names, size, type }: Facts): HistoryPicture {
  const shown = historySeries.filter((series) => numbersOf(lines[series]).length > 0);
  const most = Math.max(1, ...shown.flatMap((series) => numbersOf(lines[series])));
  const ticks = evenTicks(most);
  const top = type;
  const bottom = size.height - type * 2;
  const left = Math.max(...ticks.map((tick) => textWidth(formatNumber(tick), type))) + 10;
  const right = size.width - Math.max(...shown.map((series) => textWidth(names[series], type)), 0) - 16;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const x = (year: number): number => left + ((year - first) / Math.max(1, last - first)) * (right - left);
  const y = (persons: number): number => bottom - (persons / (ticks.at(-1) ?? 1)) * (bottom - top);
  const every = Math.max(
    1,
    Math.ceil((textWidth('2000', type) * 1.6 * years.length) / Math.max(1, right - left)),
  );
  const drawn = shown.map((series) => ({ series, ...lineOf(years, lines[series], names[series], x, y) }));
  const labels = apart(
    drawn.map(({ series, points }) => ({ id: series, y: points.at(-1)?.y ?? top })),
    type * 1.3,
    bottom,
  );
  return {
    plot: { left, top, right, bottom },
    years: years
      .filter((year) => (last - year) % every === 0)
      .map((year) => ({ x: x(year), text: String(year) })),
    persons: ticks.map((tick) => ({ y: y(tick), text: formatNumber(tick) })),
    lines: drawn.map((line) => ({
      ...line,
      label: { x: right + 12, y: labels.get(line.series) ?? top, text: names[line.series] },
    })),
  };
}

const numbersOf = (line: HistoryLine): readonly number[] =>
  Object.values(line).flatMap(({ number }) => number ?? []);

function lineOf(
  years: readonly number[],
  line: HistoryLine,
  name: string,
  x: (year: number) => number,
  y: (persons: number) => number,
): Pick<PictureLine, 'path' | 'points'> {
  const points: PicturePoint[] = [];
  let path = '';
  let before = false;
  for (const year of years) {
    const number = line[year]?.number ?? null;
    if (number !== null) {
      const point = { x: x(year), y: y(number), tip: `${year}, ${name}: ${formatNumber(number)}` };
      path += `${before ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      points.push(point);
    }
    before = number !== null;
  }
  return { path, points };
}

/** Moves names down until none covers another, and all of them up where the last would fall off the foot. */
function apart(
  wanted: readonly { readonly id: string; readonly y: number }[],
  least: number,
  foot: number,
): ReadonlyMap<string, number> {
  const placed: { id: string; y: number }[] = [];
  for (const one of wanted.toSorted((a, b) => a.y - b.y || a.id.localeCompare(b.id))) {
    const above = placed.at(-1);
    placed.push({ id: one.id, y: above === undefined ? one.y : Math.max(one.y, above.y + least) });
  }
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - foot);
  return new Map(placed.map(({ id, y }) => [id, y - over]));
}
