import type { Scale } from '../allocation/index.ts';

export type Unit = 'persons' | 'percent' | 'rating' | 'number';

/** A kind of figure about kommuner. Indicators are data: the user may add new ones. */
export interface Indicator {
  readonly id: string;
  readonly nameNb: string;
  readonly nameNn: string;
  /** At most about 20 characters, for a slider or a column: «Ledighet». */
  readonly shortNb: string;
  readonly shortNn: string;
  readonly unit: Unit;
  /** How it is scaled, and which way it counts, when it is a criterion. */
  readonly scale: Scale;
  readonly direction: 1 | -1;
  /** How values are carried over where kommuner have merged. */
  readonly carryOver: 'sum' | 'weighted-mean' | 'ask';
  readonly source: string;
  /** The user's, or one that came with a file: it may be changed. Absent: it ships with the program. */
  readonly own?: true;
}
