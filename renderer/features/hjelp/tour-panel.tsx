import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { tourStops } from '../../store/help-slice.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** A stop of the tour, in a corner: the screen it tells of is there to be used all the while. */
export function TourPanel() {
  const all = useWords();
  const words = all.hjelp.tour;
  const at = useApp((state) => state.tourAt);
  const to = useApp((state) => state.tourTo);
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = at === null ? undefined : tourStops[at];
  // Told by a screen reader, and the buttons come next.
  useEffect(() => {
    if (at !== null) heading.current?.focus();
  }, [at]);
  if (at === null || stop === undefined) return null;
  const last = at === tourStops.length - 1;
  return (
    <aside
      className="tour"
      aria-label={words.region}
      onKeyDown={(event) => {
        if (event.key === 'Escape') to(null);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {all.steps[stop]} <span className="muted">{words.at(at + 1, tourStops.length)}</span>
      </h2>
      <p>{words.stops[stop]}</p>
      <div className="tour-buttons">
        {!last && (
          <Button variant="tertiary" onClick={() => to(null)}>
            {words.skip}
          </Button>
        )}
        {at > 0 && (
          <Button variant="secondary" onClick={() => to(at - 1)}>
            {words.previous}
          </Button>
        )}
        <Button onClick={() => to(last ? null : at + 1)}>{last ? words.done : words.next}</Button>
      </div>
    </aside>
  );
}
