import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { ChartPoint } from './chart-points.ts';

interface Props {
  readonly words: ScreenWords['work'];
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: ChartPoint }[];
}

/** What stands under the pointer; Recharts hands in the point. */
export function ChangeTip({ words, active, payload }: Props) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  return (
    <div className="tip">
      <b>{point.name}</b>
      <br />
      {formatNumber(point.lastYear)} {words.axisLast}, {formatNumber(point.proposal)} {words.axisProposal} (
      {formatChange(point.change)})
    </div>
  );
}
