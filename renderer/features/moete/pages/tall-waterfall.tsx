import type { CSSProperties } from 'react';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import { useWords } from '../../../store/use-app.ts';
import { waterfallSteps } from '../../fordeling/waterfall-steps.ts';
import type { MeetingReason } from '../meeting-view.ts';

/** More bars than this lie down, so that their names have room. */
const mostUpright = 7;
/** Letters of a word that has room under its bar. */
const roomyWord = 12;

const longestWord = (name: string): number => Math.max(...name.split(' ').map(({ length }) => length));

interface Props {
  readonly reasons: readonly MeetingReason[];
  readonly proposal: number;
}

/** The reasons laid end to end in persons: from inhabitants to the number. */
export function TallWaterfall({ reasons, proposal }: Props) {
  const words = useWords().moete;
  const { steps, result, low, high } = waterfallSteps(reasons);
  const share = (tenths: number): number => (100 * (tenths - low)) / (high - low);
  const byId = new Map(reasons.map((reason) => [reason.id, reason]));
  const bars = steps.map((step, index) => {
    const [bottom, top] = [Math.min(step.from, step.to), Math.max(step.from, step.to)];
    const kind = index === 0 ? 'start' : step.tenths > 0 ? 'up' : step.tenths < 0 ? 'down' : 'zero';
    const reason = byId.get(step.id);
    return {
      id: step.id as string,
      name: reason?.name ?? step.id,
      value: reason?.value ?? null,
      kind,
      bottom: share(bottom),
      height: share(top) - share(bottom),
      to: share(step.to),
      text: index === 0 ? formatNumber(step.tenths / 10, 1) : formatChange(step.tenths / 10, 1),
    };
  });
  const zero = share(0);
  const last = {
    id: 'result',
    name: words.result,
    value: null,
    kind: 'result',
    bottom: zero,
    height: share(result) - zero,
    to: 0,
    text: formatNumber(proposal),
  };
  return (
    <ol className="tall-fall" data-many={bars.length > mostUpright || undefined} aria-label={words.waterfall}>
      {[...bars, last].map((bar) => (
        <li key={bar.id} className={`fall-${bar.kind}`}>
          <span
            className="shaft"
            style={
              {
                '--from': `${bar.bottom}%`,
                '--size': `${Math.max(bar.height, 0.6)}%`,
                '--to': `${bar.to}%`,
              } as CSSProperties
            }
          >
            <i />
            <b>{bar.text}</b>
          </span>
          <span className="fall-foot">
            <span className="fall-name" data-long={longestWord(bar.name) > roomyWord || undefined}>
              {bar.name.replaceAll('α ', 'α\u00a0')}
            </span>
            {bar.value !== null && <span className="fall-value">{bar.value}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
