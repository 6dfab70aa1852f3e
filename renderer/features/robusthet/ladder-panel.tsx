import type { LadderBreak } from '../../../shared/allocation/index.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { useKommuneName } from './use-kommune-name.ts';

/** Who gets the next persons and who would lose the last: a revised måltall reads off the same list. */
export function LadderPanel() {
  const words = useWords().robustness;
  const allocation = useApp((state) =>
    state.outcome?.kind === 'allocated' ? state.outcome.allocation : null,
  );
  if (allocation === null) return null;
  const { total, ladder } = allocation;
  return (
    <>
      <h2>{words.ladderTitle}</h2>
      <p className="muted">{words.ladderHelp}</p>
      <ScrollRegion label={words.ladderTitle} className="ladder">
        <Rungs
          title={words.next(total)}
          places={ladder.next}
          first={total + 1}
          step={1}
          stop={ladder.nextBreak}
        />
        <Rungs
          title={words.last(total)}
          places={ladder.last}
          first={total - 1}
          step={-1}
          stop={ladder.lastBreak}
        />
      </ScrollRegion>
    </>
  );
}

interface RungsProps {
  readonly title: string;
  readonly places: readonly string[];
  /** The total when the first of them is given or taken. */
  readonly first: number;
  readonly step: 1 | -1;
  readonly stop: LadderBreak | null;
}

function Rungs({ title, places, first, step, stop }: RungsProps) {
  const words = useWords();
  const selected = useApp((state) => state.selected);
  const nameOf = useKommuneName();
  const flips = Object.entries(stop?.changes ?? {}).map(([id, n]) => `${nameOf(id)} ${formatChange(n)}`);
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {places.map((id, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place; a kommune stands on many
          <li key={index} data-selected={id === selected || undefined}>
            <span className="muted">{formatNumber(first + step * index)}</span> {nameOf(id)}
          </li>
        ))}
      </ol>
      {places.length === 0 && stop === null && <p className="muted">{words.robustness.ladderEmpty}</p>}
      {stop !== null && <p>{words.robustness.ladderBreak(stop.total, flips.join(', '))}</p>}
    </div>
  );
}
