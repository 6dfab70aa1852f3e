import { memo, useId, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../shared/i18n/format-number.ts';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { useRested } from '../components/use-rested.ts';
import { type Size, useSize } from '../components/use-size.ts';
import { useWords } from '../store/use-app.ts';
import { useSame } from '../store/use-same.ts';
import { BubbleMap } from './bubble-map.tsx';
import { type ColourBy, changeClasses, perThousandClasses } from './colour-classes.ts';
import { FilledMap } from './filled-map.tsx';
import { landPaths } from './land-paths.ts';
import { MapLegend } from './map-legend.tsx';
import type { MapPlace } from './map-place.ts';
import type { Spot } from './mercator.ts';
import { signOf } from './sign-of.ts';
import { stepOnMap } from './step-on-map.ts';
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
/** A slider that has not moved for so long has stopped. */
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
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const rested = useRested(places, restMs);
  const room = size !== null && size.width > 20 && size.height > 20 ? size : null;
  const picture = useBubblePicture(rested, boundary === null ? room : null, type);
  const [active, setActive] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const classes = useSame(
    useMemo(() => (by === 'change' ? changeClasses(rested) : perThousandClasses(rested)), [rested, by]),
  );
  const at = active ?? selected;
  const shown = focused ? at : hovered;
  const press = (event: React.KeyboardEvent): void => {
    if (size === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (at !== null) select?.(at);
      return;
    }
    if (!/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const spots = boundary === null ? (picture?.bubbles ?? []) : spotsOf(boundary, rested, size);
    setActive(stepOnMap(spots, at, event.key));
  };
  const under = (event: React.PointerEvent | React.MouseEvent): string | null =>
    (event.target as Element).closest('[data-kommune]')?.getAttribute('data-kommune') ?? null;
  return (
    <div className="kommune-map">
      <div
        ref={frame}
        className="map-frame"
        role="listbox"
        tabIndex={0}
        aria-label={`${label}. ${words.keys}`}
        aria-activedescendant={focused && at !== null ? optionId(id, at) : undefined}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onPointerOver={(event) => hover?.(under(event))}
        onPointerLeave={() => hover?.(null)}
        onClick={(event) => {
          const found = under(event);
          if (found === null) return;
          setActive(found);
          select?.(found);
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
        <MapOptions id={id} places={rested} selected={selected} />
      </div>
      <MapLegend classes={classes} by={by} area={boundary === null} />
      {shown !== null && <MapTip place={places.find((one) => one.kommunenummer === shown)} />}
    </div>
  );
});

const optionId = (id: string, kommunenummer: string): string => `${id}-${kommunenummer}`;

interface Options {
  readonly id: string;
  readonly places: readonly MapPlace[];
  readonly selected: string | null;
}

/** The map for those who hear it. Nothing is read aloud while a slider moves, so it is written when that has stopped. */
const MapOptions = memo(function MapOptions({ id, places, selected }: Options) {
  const words = useWords().map;
  return places.map((place) => (
    <div
      key={place.kommunenummer}
      id={optionId(id, place.kommunenummer)}
      role="option"
      tabIndex={-1}
      aria-selected={place.kommunenummer === selected}
      className="visually-hidden"
    >
      {words.place(
        place.name,
        formatNumber(place.proposal),
        signOf(place, 'change'),
        signOf(place, 'perThousand'),
      )}
    </div>
  ));
});

/** What the map has no room to write, for the kommune under the pointer or the arrow keys. */
function MapTip({ place }: { readonly place: MapPlace | undefined }) {
  const words = useWords().map;
  if (place === undefined) return null;
  return (
    <p className="map-tip" aria-hidden="true">
      {words.place(
        place.name,
        formatNumber(place.proposal),
        signOf(place, 'change'),
        signOf(place, 'perThousand'),
      )}
    </p>
  );
}

function spotsOf(
  boundary: BoundaryView,
  places: readonly MapPlace[],
  size: Size,
): readonly (Spot & { readonly kommunenummer: string })[] {
  const box = { left: 4, top: 4, width: size.width - 8, height: size.height - 8 };
  const known = new Set(places.map(({ kommunenummer }) => kommunenummer));
  return landPaths(boundary, places, box).filter(({ kommunenummer }) => known.has(kommunenummer));
}
