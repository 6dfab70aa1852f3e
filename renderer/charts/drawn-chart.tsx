import { memo, useMemo, useRef } from 'react';
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useSize } from '../components/use-size.ts';
import type { Outcome } from '../store/outcome.ts';
import { axisHeight, chartFrame } from './chart-frame.ts';
import type { ChartMark, ChartModel } from './chart-model.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { LiveLayer } from './live-layer.tsx';
import { MarkShape } from './mark-shape.tsx';
import type { ChartFollow } from './use-chart-model.ts';

export interface ChartProps {
  readonly model: ChartModel;
  readonly label: string;
  readonly selected: string | null;
  readonly select: (id: string) => void;
  /** The numbers it is drawn from, and its model of other ones, where its marks follow a slider. */
  readonly live?: { readonly outcome: Outcome | null; readonly follow: ChartFollow } | null;
}

const type = 12;

/** A chart model on the screen. */
export const DrawnChart = memo(function DrawnChart({
  model,
  label,
  selected,
  select,
  live = null,
}: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const laid = useMemo(() => (size === null ? null : chartFrame(model, size, type)), [model, size]);
  const data = model.marks.map((mark): DrawnMark => {
    return { ...mark, selected: mark.id === selected, place: laid?.names.get(mark.id) ?? null };
  });
  const { x, y } = model;
  const texts = (axis: ChartModel['x']) => new Map(axis.ticks.map(({ at, text }) => [at, text]));
  const [xTexts, yTexts] = [texts(x), texts(y)];
  return (
    <div ref={frame} className="chart" role="img" aria-label={label}>
      {size !== null && laid !== null && laid.plot.height > 40 && (
        <ScatterChart
          width={size.width}
          height={size.height}
          margin={{
            top: laid.plot.top,
            right: size.width - laid.plot.left - laid.plot.width,
            bottom: 0,
            left: 0,
          }}
          accessibilityLayer={false}
        >
          {y.names !== true && <CartesianGrid vertical={false} />}
          <XAxis
            type="number"
            dataKey="x"
            scale={x.scale}
            domain={[...x.ends]}
            allowDataOverflow
            ticks={laid.ticks.map(({ at }) => at)}
            tickFormatter={(at: number) => xTexts.get(at) ?? ''}
            interval={0}
            tickLine={false}
            height={axisHeight}
            label={{ value: x.label, position: 'insideBottomRight' }}
          />
          <YAxis
            type="number"
            dataKey="y"
            scale={y.scale}
            domain={[...y.ends]}
            allowDataOverflow
            reversed={y.names === true}
            ticks={y.ticks.map(({ at }) => at)}
            tickFormatter={(at: number) => yTexts.get(at) ?? ''}
            interval={0}
            tickLine={false}
            axisLine={false}
            width={laid.plot.left}
          />
          {model.bars.map((bar) => (
            <ReferenceArea
              key={bar.id}
              className={`chart-bar chart-${bar.kind}`}
              x1={bar.x[0]}
              x2={bar.x[1]}
              y1={bar.y[0]}
              y2={bar.y[1]}
              ifOverflow="hidden"
            />
          ))}
          {model.rules.map((rule, at) => (
            <ReferenceLine
              key={rule.text}
              {...(rule.across === 'y' ? { y: rule.at } : { x: rule.at })}
              label={
                rule.across === 'x'
                  ? { value: rule.text, position: 'insideTopLeft' }
                  : () => (
                      <text
                        className="recharts-label"
                        x={laid.ruleEnds[at]}
                        y={laid.y(rule.at) - 5}
                        textAnchor="end"
                      >
                        {rule.text}
                      </text>
                    )
              }
            />
          ))}
          <Tooltip content={<MarkTip />} isAnimationActive={false} cursor={false} />
          <Scatter
            data={data}
            isAnimationActive={false}
            shape={<MarkShape />}
            onClick={(point: unknown) => {
              const { payload } = point as { readonly payload: { readonly id: string } };
              select(payload.id);
            }}
          />
        </ScatterChart>
      )}
      {live !== null && laid !== null && <LiveLayer {...live} frame={laid} {...{ model, selected }} />}
    </div>
  );
});

/** Recharts hands in the mark under the pointer. */
function MarkTip(props: {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: ChartMark }[];
}) {
  const mark = props.payload?.[0]?.payload;
  return props.active !== true || mark === undefined ? null : <div className="tip">{mark.tip}</div>;
}
