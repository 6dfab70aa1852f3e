import { memo, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { useRested } from '../components/use-rested.ts';
import { useSize } from '../components/use-size.ts';
import { useWords } from '../store/use-app.ts';
import { useSame } from '../store/use-same.ts';
import { BubbleMap } from './bubble-map.tsx';
import { type ColourBy, changeClasses, perThousandClasses } from './colour-classes.ts';
import { FilledMap } from './filled-map.tsx';
import { landSpots } from './land-spots.ts';
import { legendEntries } from './legend-entries.ts';
import { MapLegend } from './map-legend.tsx';
import { MapListbox } from './map-listbox.tsx';
import type { MapPlace } from './map-place.ts';
import { signOf } from './sign-of.ts';
import { useBubblePicture } from './use-bubble-picture.ts';

interface Props {
  readonly label: string;
  readonly places: readonly MapPlace[];
  /** null: bubbles. */
  readonly boundary: BoundaryView | null;
  readonly by: ColourBy;
  /** The map follows a slider between two drawings: `places` are the numbers of the open round. */
  readonly follows?: boolean;
  /** Pixels of the type: 12 beside the table, more on a wall. */
  readonly type?: number;
  readonly selected: string | null;
  readonly hovered?: string | null;
  readonly select?: (kommunenummer: string) => void;
  readonly hover?: (kommunenummer: string | null) => void;
}

/** So many bubbles go where they are to be at once: that they glide is drawn anew at each frame of the way. */
const crowd = 90;
/** A number that is being typed changes the places at each key: bubbles are laid anew when they have stood so long, milliseconds. */
const restMs = 160;

/**
 * The map: bubbles, or the user's own boundaries. For the keyboard it is one stop: arrows go to the nearest kommune that
 * way, Enter chooses it.
 */
export const KommuneMap = memo(function KommuneMap(props: Props) {
  const {
    label,
    places,
    boundary,
    by,
    follows = false,
    type = 12,
    selected,
    hovered = null,
    select,
    hover,
  } = props;
  const words = useWords().map;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const rested = useRested(places, restMs);
  const room = size !== null && size.width > 20 && size.height > 20 ? size : null;
  const picture = useBubblePicture(rested, boundary === null ? room : null, type);
  const [marked, setMarked] = useState<string | null>(null);
  const classes = useSame(
    useMemo(() => (by === 'change' ? changeClasses(places) : perThousandClasses(places)), [places, by]),
  );
  const shown = marked ?? hovered;
  const named = selected === null || !picture || picture.names.has(selected) || picture.inside.has(selected);
  const told = places.find(({ kommunenummer }) => kommunenummer === shown);
  // Where there is room for few names, the chosen kommune's is told below instead.
  const unnamed = named ? undefined : places.find(({ kommunenummer }) => kommunenummer === selected);
  // Nothing is read aloud while a slider moves, so it is written when that has stopped.
  const options = useMemo(
    () =>
      rested.map((place) => ({
        kommunenummer: place.kommunenummer,
        said: sayPlace(words, place),
      })),
    [rested, words],
  );
  return (
    <div className="kommune-map">
      <MapListbox
        frame={frame}
        className="map-frame"
        label={label}
        places={options}
        spots={() =>
          boundary === null || size === null ? (picture?.bubbles ?? []) : landSpots(boundary, rested, size)
        }
        selected={selected}
        select={(kommunenummer) => select?.(kommunenummer)}
        mark={(kommunenummer) => {
          setMarked(kommunenummer);
          hover?.(kommunenummer);
        }}
      >
        {room !== null && (
          <svg
            className="kart"
            width={room.width}
            height={room.height}
            style={{ fontSize: `${type}px` }}
            aria-hidden="true"
            data-crowd={places.length > crowd || undefined}
          >
            {boundary !== null && (
              <FilledMap
                {...{ boundary, places, size: room, follows, by, classes, type, selected, hovered: shown }}
              />
            )}
            {picture !== null && (
              <BubbleMap {...{ places, picture, follows, by, classes, selected, hovered: shown }} />
            )}
          </svg>
        )}
      </MapListbox>
      <MapLegend entries={legendEntries(places, by, classes, words)} by={by} area={boundary === null} />
      {told !== undefined && (
        <p className="map-tip" data-hovered aria-hidden="true">
          {sayPlace(words, told)}
        </p>
      )}
      {told === undefined && unnamed !== undefined && (
        <p className="map-tip" aria-hidden="true">
          {unnamed.name} <b>{formatNumber(unnamed.proposal)}</b>
        </p>
      )}
    </div>
  );
});

const sayPlace = (words: ReturnType<typeof useWords>['map'], place: MapPlace): string =>
  words.place(
    place.name,
    formatNumber(place.proposal),
    signOf(place, 'change'),
    signOf(place, 'perThousand'),
  );
