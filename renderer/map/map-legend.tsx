import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import { useWords } from '../store/use-app.ts';
import type { ColourBy, ColourClass } from './colour-classes.ts';

interface Props {
  readonly classes: readonly ColourClass[];
  readonly by: ColourBy;
  /** Whether area says the persons. */
  readonly area: boolean;
}

/** What the colours hold, in figures. */
export function MapLegend({ classes, by, area }: Props) {
  const words = useWords().map;
  const write = (value: number): string => (by === 'change' ? formatChange(value) : formatNumber(value, 1));
  return (
    <ul className="map-legend" aria-label={words.legend}>
      <li className="visually-hidden">{by === 'change' ? words.change : words.perThousand}</li>
      {classes.map(({ name, from, to }) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className={`key c-${name}`}>
            <circle cx="6" cy="6" r="5" className="area" />
          </svg>
          {from === to
            ? write(from)
            : by === 'change' && from < 0
              ? words.range(write(to), write(from), to - from === 1)
              : words.range(write(from), write(to), by === 'change' && to - from === 1)}
        </li>
      ))}
      {area && <li className="muted">{words.area}</li>}
    </ul>
  );
}
