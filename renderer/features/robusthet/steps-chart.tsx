import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import type { KommuneStep } from './kommune-steps.ts';

interface Props {
  readonly steps: readonly KommuneStep[];
  readonly most: number;
  /** The weight as it is set. */
  readonly now: number;
}

const [width, height] = [400, 64];

/** A staircase: persons against the weight, and where the weight stands. The sentence under it says the same. */
export function StepsChart({ steps, most, now }: Props) {
  const words = useWords().robustness;
  const numbers = steps.map(({ number }) => number);
  const [low, high] = [Math.min(...numbers) - 0.5, Math.max(...numbers) + 0.5];
  const ends = [...new Set([Math.max(...numbers), Math.min(...numbers)])];
  const x = (reach: number): number => (width * reach) / most;
  const y = (number: number): number => height * (1 - (number - low) / (high - low));
  const path = steps
    .map(({ from, number }, index) =>
      index === 0 ? `M${x(from)} ${y(number)}` : `H${x(from)} V${y(number)}`,
    )
    .join(' ');
  return (
    <div className="steps-chart" aria-hidden="true">
      <div className="steps-numbers">
        {ends.map((number) => (
          <span key={number} style={{ top: `${(100 * y(number)) / height}%` }}>
            {formatNumber(number)}
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`${path} H${width}`} />
        <line className="now" x1={x(now)} x2={x(now)} y1="0" y2={height} />
      </svg>
      <div className="steps-weights">
        <span>{formatShare(0)}</span>
        <span>{words.stepsNow(formatShare(now))}</span>
        <span>{formatShare(most)}</span>
      </div>
    </div>
  );
}
