import type { ChartAxis } from './chart-model.ts';

/** From the axis's units to pixels between two ends. */
export function chartScale(axis: ChartAxis, from: number, to: number): (value: number) => number {
  const along = axis.scale === 'log' ? Math.log : (value: number) => value;
  const [low, high] = [along(axis.ends[0]), along(axis.ends[1])];
  return (value) => from + ((to - from) * (along(value) - low)) / (high - low || 1);
}
