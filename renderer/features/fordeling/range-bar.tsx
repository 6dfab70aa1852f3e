import type { SensitivityPlace } from '../../../shared/allocation/index.ts';

interface Props {
  readonly range: SensitivityPlace;
  /** Persons from the middle to either end of the scale, the same for all rows. */
  readonly reach: number;
}

/** Half the width of the drawing, in its own units. */
const half = 30;

/**
 * How far a number moves under other weights, drawn around the proposal so that one line runs down the column: the thick
 * bar is 90 % of the draws, the thin line all of them. What goes beyond the scale is cut at its end.
 */
export function RangeBar({ range, reach }: Props) {
  const at = (persons: number): number => half * Math.max(-1, Math.min(1, (persons - range.number) / reach));
  const [low, high] = [at(range.low5), at(range.high95)];
  return (
    <svg
      className="range"
      viewBox={`${-half} 0 ${2 * half} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="whisker" x1={at(range.lowest)} x2={at(range.highest)} y1="6" y2="6" />
      <rect x={low} width={high - low} y="3" height="6" />
      <line className="middle" x1="0" x2="0" y1="0" y2="12" />
    </svg>
  );
}
