import { useRef } from 'react';
import { useSize } from '../../../components/use-size.ts';
import { KommuneMap } from '../../../map/kommune-map.tsx';
import { useBoundary } from '../../../map/use-boundary.ts';
import { useApp, useAppStore, useWords } from '../../../store/use-app.ts';
import { chartTitle } from '../../fordeling/chart-title.ts';
import type { MeetingView } from '../meeting-view.ts';
import { PageHead } from './page-head.tsx';

/** Type on the wall: 18 px on a screen of 900 px height (interface.md, «Møte»). */
const typeShare = 17 / 640;

/** So few kommuner have room for larger type. */
const few = 12;

/** The map, as large as the screen is. */
export function MapPage({ view }: { readonly view: MeetingView }) {
  const words = useWords();
  const store = useAppStore();
  const selected = useApp((state) => state.selected);
  const { boundary } = useBoundary();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <>
      <PageHead
        title={chartTitle(view.rows, words.work)}
        sub={boundary === null ? words.moete.mapSub : words.moete.mapSubFilled}
      />
      <div ref={frame} className="map-wall">
        {size !== null && (
          <KommuneMap
            label={words.map.title}
            places={view.places}
            boundary={boundary}
            by="change"
            type={Math.max(12, Math.round(size.height * typeShare * (view.places.length <= few ? 1.3 : 1)))}
            selected={view.form === 'dialog' ? (view.kommuner[0]?.row.kommunenummer ?? null) : selected}
            select={store.getState().select}
          />
        )}
      </div>
    </>
  );
}
