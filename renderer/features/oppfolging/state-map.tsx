import { useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { FollowUp } from '../../../shared/model/decision.ts';
import { PictureMenu } from '../../charts/picture-menu.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useSize } from '../../components/use-size.ts';
import { BubbleShape } from '../../map/bubble-shape.tsx';
import { landSpots } from '../../map/land-spots.ts';
import { MapListbox } from '../../map/map-listbox.tsx';
import { useBoundary } from '../../map/use-boundary.ts';
import { useBubblePicture } from '../../map/use-bubble-picture.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { StateLands } from './state-lands.tsx';
import { stateMapSvg } from './state-map-svg.ts';
import { colourOfState, type StateColour, type StatePlace, statePlaces, statesOf } from './state-places.ts';

const type = 12;

/**
 * The kommuner coloured by where they stand, with vedtak or with settling against the calendar. One stop for the keyboard,
 * as the map in Fordeling; the numbers of the kommune that was chosen stay over it.
 */
export function StateMap({ followUp }: { readonly followUp: FollowUp }) {
  const all = useWords();
  const words = all.oppfolgingKart;
  const view = useApp((state) => state.view);
  const { boundary } = useBoundary();
  const [by, setBy] = useState<StateColour>('decision');
  const [marked, setMarked] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const places = useMemo(() => (view === null ? [] : statePlaces(view, followUp, by)), [view, followUp, by]);
  const laid = useBubblePicture(places, boundary === null ? size : null, type);
  if (places.length === 0) return <p className="muted">{words.nobody}</p>;
  const names: Readonly<Record<string, string>> = by === 'decision' ? words.decision : words.settled;
  const states = statesOf(by)
    .map((state) => ({
      state,
      name: names[state] ?? '',
      n: places.filter((one) => one.state === state).length,
    }))
    .filter(({ n }) => n > 0);
  const said = words.states(states);
  const told = places.find(({ kommunenummer }) => kommunenummer === (marked ?? chosen));
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value));
  const say = ({ name, row }: StatePlace): string =>
    words.place(name, number(row.asked.number), number(row.decided.number), number(row.settled.number));
  return (
    <section className="block" aria-labelledby="state-map-title">
      <div className="history-head">
        <h2 id="state-map-title">{words.map}</h2>
        <Segmented
          label={words.colour}
          value={by}
          onChange={setBy}
          options={[
            { value: 'decision', label: words.by.decision },
            { value: 'settled', label: words.by.settled },
          ]}
        />
        <PictureMenu
          title={`${words.map} ${words.by[by]}`}
          svg={(source) =>
            stateMapSvg({ title: words.map, source, places, boundary, states, area: words.area })
          }
        />
      </div>
      <p>{told === undefined ? `${said}.` : say(told)}</p>
      <MapListbox
        frame={frame}
        className="state-map"
        label={`${words.map}: ${said}`}
        places={places.map((place) => ({ kommunenummer: place.kommunenummer, said: say(place) }))}
        spots={() =>
          boundary === null || size === null ? (laid?.bubbles ?? []) : landSpots(boundary, places, size)
        }
        selected={chosen}
        select={setChosen}
        mark={setMarked}
      >
        {size !== null && size.width > 20 && (
          <svg
            className="kart"
            width={size.width}
            height={size.height}
            style={{ fontSize: `${type}px` }}
            aria-hidden="true"
          >
            {boundary !== null && <StateLands {...{ boundary, places, size, type, marked, chosen }} />}
            {laid?.bubbles.map(({ kommunenummer, x, y, r }) => {
              const place = places.find((one) => one.kommunenummer === kommunenummer);
              const name = laid.names.get(kommunenummer);
              if (place === undefined) return null;
              return (
                <BubbleShape
                  key={kommunenummer}
                  kommunenummer={kommunenummer}
                  name={place.name}
                  number={formatNumber(place.proposal)}
                  sign={place.sign}
                  withSign={place.sign !== '='}
                  colour={place.colour}
                  x={x}
                  y={y}
                  r={r}
                  roomy={laid.inside.has(kommunenummer)}
                  nameX={name === undefined ? null : name.x - x}
                  nameY={name === undefined ? null : name.y - y}
                  anchor={name?.anchor ?? 'start'}
                  selected={kommunenummer === chosen}
                  hovered={kommunenummer === marked}
                />
              );
            })}
          </svg>
        )}
      </MapListbox>
      <ul className="map-legend">
        {states.map(({ state, name, n }) => (
          <li key={state}>
            <svg viewBox="0 0 12 12" aria-hidden="true" className={`key c-${colourOfState(state)}`}>
              <circle cx="6" cy="6" r="5" className="area" />
            </svg>
            {name} ({formatNumber(n)})
          </li>
        ))}
        {boundary === null && <li className="muted">{words.area}</li>}
      </ul>
    </section>
  );
}
