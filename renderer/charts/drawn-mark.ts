import type { ChartMark } from './chart-model.ts';
import type { NamePlace } from './place-names.ts';

/** What Recharts is given for each mark. */
export interface DrawnMark extends ChartMark {
  readonly selected: boolean;
  readonly place: NamePlace | null;
}
