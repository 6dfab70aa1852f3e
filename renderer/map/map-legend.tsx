import { useWords } from '../store/use-app.ts';
import type { ColourBy } from './colour-classes.ts';
import type { LegendEntry } from './legend-entries.ts';

interface Props {
  readonly entries: readonly LegendEntry[];
  readonly by: ColourBy;
  /** Whether area says the persons. */
  readonly area: boolean;
}

/** What the colours hold, in figures. */
export function MapLegend({ entries, by, area }: Props) {
  const words = useWords().map;
  return (
    <ul className="map-legend" aria-label={words.legend}>
      <li className="visually-hidden">{by === 'change' ? words.change : words.perThousand}</li>
      {entries.map(({ name, text }) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className={`key c-${name}`}>
            <circle cx="6" cy="6" r="5" className="area" />
          </svg>
          {text}
        </li>
      ))}
      {area && <li className="legend-area muted">{words.area}</li>}
    </ul>
  );
}
