import type { DrawnMark } from './drawn-mark.ts';
import { markPath } from './mark-path.ts';

interface Props {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: DrawnMark;
}

/** A mark by shape as well as colour, and its name where there is room for it; Recharts hands in the place. */
export function MarkShape({ cx = 0, cy = 0, payload }: Props) {
  if (payload === undefined) return null;
  const { kind, selected, place, label, strong } = payload;
  return (
    <g className={`point ${kind}`} data-selected={selected || undefined}>
      {selected && <circle cx={cx} cy={cy} r={9} className="ring" />}
      {kind !== 'none' && <path d={markPath(kind, cx, cy)} />}
      {place !== null && (
        <text x={place.x} y={place.y} dy="0.35em" textAnchor={place.anchor}>
          {label} <tspan className="strong">{strong}</tspan>
        </text>
      )}
    </g>
  );
}
