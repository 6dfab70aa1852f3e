/** The charts there are, in the order they are offered. */
export const chartKinds = ['change', 'size', 'robustness', 'steps', 'backtest', 'targets'] as const;
export type ChartKind = (typeof chartKinds)[number];
