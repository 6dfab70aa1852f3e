import { lazy, Suspense } from 'react';
import type { ChartProps } from './drawn-chart.tsx';

/** Recharts is a quarter of the program, and the table is there before anybody has asked for a chart. */
const DrawnChart = lazy(async () => ({ default: (await import('./drawn-chart.tsx')).DrawnChart }));

/** A chart model on the screen. */
export const ModelChart = (props: ChartProps) => (
  <Suspense fallback={<div className="chart" role="img" aria-label={props.label} />}>
    <DrawnChart {...props} />
  </Suspense>
);
