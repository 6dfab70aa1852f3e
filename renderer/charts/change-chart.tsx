import {
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../features/fordeling/work-rows.ts';
import { ChangePoint } from './change-point.tsx';
import { ChangeTip } from './change-tip.tsx';
import { chartPoints } from './chart-points.ts';
import { logTicks } from './log-ticks.ts';

interface Props {
  readonly rows: readonly WorkRow[];
  readonly selected: string | null;
  readonly select: (kommunenummer: string) => void;
  readonly words: ScreenWords['work'];
}

/**
 * Last year across, the proposal up, both on a logarithmic scale: on it the same growth in per cent is the same distance
 * from the line «som i fjor» for a small kommune and a city.
 */
export function ChangeChart({ rows, selected, select, words }: Props) {
  const points = chartPoints(rows, selected);
  const ticks = logTicks(points.flatMap((point) => [point.lastYear, point.proposal]));
  const domain: [number, number] = [ticks[0] ?? 1, ticks.at(-1) ?? 10];
  const axis = { type: 'number', scale: 'log', domain, ticks: [...ticks], tickLine: false } as const;
  return (
    <figure className="chart" aria-labelledby="chart-title">
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 10, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid className="chart-grid" />
          <XAxis
            {...axis}
            dataKey="lastYear"
            height={34}
            label={{
              value: words.axisLast,
              position: 'insideBottomRight',
              offset: 0,
              className: 'axis-label',
            }}
          />
          <YAxis
            {...axis}
            dataKey="proposal"
            width={40}
            label={{
              value: words.axisProposal,
              position: 'insideTopLeft',
              offset: 12,
              dy: -14,
              className: 'axis-label',
            }}
          />
          <ReferenceLine
            className="same-line"
            segment={[
              { x: domain[0], y: domain[0] },
              { x: domain[1], y: domain[1] },
            ]}
            label={{ value: words.sameAsLast, position: 'insideTopRight', className: 'axis-label', dy: 14 }}
          />
          <Tooltip content={<ChangeTip words={words} />} isAnimationActive={false} />
          <Scatter
            data={[...points]}
            isAnimationActive={false}
            shape={<ChangePoint />}
            onClick={(point: unknown) => {
              const { kommunenummer } = (point as { readonly payload: { readonly kommunenummer: string } })
                .payload;
              select(kommunenummer);
            }}
          />
        </ScatterChart>
      </ResponsiveContainer>
      <figcaption className="legend">
        <span className="up">▲ {words.up}</span> <span className="down">▼ {words.down}</span>{' '}
        <span className="zero">● {words.same}</span>
      </figcaption>
    </figure>
  );
}
