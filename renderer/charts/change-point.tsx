import type { ChartPoint } from './chart-points.ts';

interface Props {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: ChartPoint;
}

/** Up, down or unchanged by shape as well as colour; Recharts hands in the place. */
export function ChangePoint({ cx = 0, cy = 0, payload }: Props) {
  if (payload === undefined) return null;
  const { change, selected, label, name, proposal } = payload;
  const kind = change > 0 ? 'up' : change < 0 ? 'down' : 'zero';
  const before = label === 'left';
  return (
    <g className={`point ${kind}`} data-selected={selected || undefined}>
      {selected && <circle cx={cx} cy={cy} r={9} className="ring" />}
      {kind === 'zero' ? (
        <circle cx={cx} cy={cy} r={4} />
      ) : (
        <path d={kind === 'up' ? `M${cx - 5} ${cy + 4}h10l-5 -9z` : `M${cx - 5} ${cy - 4}h10l-5 9z`} />
      )}
      {label !== null && (
        <text x={before ? cx - 11 : cx + 11} y={cy + 4} textAnchor={before ? 'end' : 'start'}>
          {name} <tspan className="strong">{proposal}</tspan>
        </text>
      )}
    </g>
  );
}
