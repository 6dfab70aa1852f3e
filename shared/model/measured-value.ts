import type { ValueView } from './round.ts';

export type MeasuredValue = Pick<ValueView, 'number' | 'missing'> & {
  /** How many persons a pooled share is of, in all its years. */
  readonly persons?: number;
};
