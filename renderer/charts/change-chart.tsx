import { memo } from 'react';
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
import { formatChange } from '../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../features/fordeling/work-rows.ts';
import { ChangePoint } from './change-point.tsx';
import { changeTicks } from './change-ticks.ts';
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
 * Last year across, on a logarithmic scale so that a city does not push the small kommuner together; the change up, in
 * persons. The line in the middle is «som i fjor».
 */
function Chart({ rows, selected, select, words }: Props) {
  const across = logTicks(rows.flatMap((row) => row.lastYear ?? []));
  const up = changeTicks(rows.flatMap((row) => row.change ?? []));
  const acrossEnds: [number, number] = [(across[0] ?? 1) * 0.85, (across.at(-1) ?? 10) * 1.05];
  const upEnds: [number, number] = [up[0] ?? -1, up.at(-1) ?? 1];
  const points = chartPoints(rows, selected, acrossEnds, upEnds);
  return (
    <figure className="chart" aria-labelledby="chart-title">
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 16, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis
            type="number"
            dataKey="lastYear"
            scale="log"
            domain={acrossEnds}
            ticks={[...across]}
            tickLine={false}
            height={40}
            label={{ value: `${words.axisLast}, ${words.units.persons}`, position: 'insideBottomRight' }}
          />
          <YAxis
            type="number"
            dataKey="change"
            domain={upEnds}
            ticks={[...up]}
            tickFormatter={(value: number) => formatChange(value)}
            interval={0}
            tickLine={false}
            axisLine={false}
            width={32}
          />
          <ReferenceLine y={0} label={{ value: words.sameAsLast, position: 'insideTopRight' }} />
          <Tooltip content={<ChangeTip words={words} />} isAnimationActive={false} cursor={false} />
          <Scatter
            data={[...points]}
            isAnimationActive={false}
            shape={<ChangePoint />}
            onClick={(point: unknown) => {
              const { payload } = point as { readonly payload: { readonly kommunenummer: string } };
              select(payload.kommunenummer);
            }}
          />
        </ScatterChart>
      </ResponsiveContainer>
      <figcaption className="legend">
        <span>{words.columns.change}:</span> <span className="up">▲ {words.up}</span>{' '}
        <span className="down">▼ {words.down}</span> <span className="zero">● {words.same}</span>
      </figcaption>
    </figure>
  );
}

export const ChangeChart = memo(Chart);
