import { useMemo, useRef } from 'react';
import type { HistoryLines, HistorySeries } from '../../../shared/model/settlement-history.ts';
import { useSize } from '../../components/use-size.ts';
import { historyDash, historyMark } from './history-mark.ts';
import { historyPicture } from './history-picture.ts';

interface Props {
  readonly years: readonly number[];
  readonly lines: HistoryLines;
  readonly names: Readonly<Record<HistorySeries, string>>;
  readonly label: string;
}

const type = 12;

/** Anmodning, vedtak and settled as lines. The table beside it has the numbers. */
export function HistoryChart({ years, lines, names, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const picture = useMemo(
    () => (size === null ? null : historyPicture({ years, lines, names, size, type })),
    [years, lines, names, size],
  );
  return (
    <div ref={frame} className="history-chart" role="img" aria-label={label}>
      {picture !== null && size !== null && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          {picture.persons.map(({ y, text }) => (
            <g key={text}>
              <line x1={picture.plot.left} x2={picture.plot.right} y1={y} y2={y} />
              <text className="tick" x={picture.plot.left - 8} y={y + 4} textAnchor="end">
                {text}
              </text>
            </g>
          ))}
          {picture.years.map(({ x, text }) => (
            <text key={text} className="tick" x={x} y={picture.plot.bottom + 18} textAnchor="middle">
              {text}
            </text>
          ))}
          {picture.lines.map(({ series, path, points, label: name }) => (
            <g key={series} className={`line-${series}`}>
              {historyDash[series] !== null && (
                <path className="line" d={path} strokeDasharray={historyDash[series] ?? ''} />
              )}
              {points.map(({ x, y, tip }) => (
                <path key={tip} className="history-point" d={historyMark(series, x, y)}>
                  <title>{tip}</title>
                </path>
              ))}
              <text className="name" x={name.x} y={name.y + 4}>
                {name.text}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
