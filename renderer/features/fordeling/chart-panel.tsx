import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { hasWeights } from '../../../shared/model/has-weights.ts';
import { chartKinds } from '../../charts/chart-kinds.ts';
import { chartSvg } from '../../charts/chart-svg.ts';
import { ModelChart } from '../../charts/model-chart.tsx';
import { PictureMenu } from '../../charts/picture-menu.tsx';
import { chartFollow, useChartModel } from '../../charts/use-chart-model.ts';
import { LiveText } from '../../components/live-text.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useSize } from '../../components/use-size.ts';
import { BoundaryMenu } from '../../map/boundary-menu.tsx';
import { KommuneMap } from '../../map/kommune-map.tsx';
import { mapPlaces } from '../../map/map-place.ts';
import { mapSvg } from '../../map/map-svg.ts';
import { useBoundary } from '../../map/use-boundary.ts';
import { useHoveredRow } from '../../map/use-hovered-row.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useSame } from '../../store/use-same.ts';
import { workRows } from '../../store/work-rows.ts';
import type { PictureLook } from '../../store/work-state.ts';
import { ChartTable } from './chart-table.tsx';
import { chartTitle } from './chart-title.ts';

/** The numbers as a picture whose title is its point: a map, a chart, or the table behind it. */
export function ChartPanel() {
  const words = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const selected = useApp((state) => state.selected);
  const { shape, kind, by, filled } = useApp((state) => state.workLook.picture);
  const show = (change: Partial<PictureLook>): void => {
    const { workLook, setWorkLook } = store.getState();
    setWorkLook({ picture: { ...workLook.picture, ...change } });
  };
  const { boundary, again } = useBoundary();
  const [hovered, hover] = useHoveredRow();
  const body = useRef<HTMLDivElement>(null);
  const size = useSize(body);
  const now = useMemo(
    () => ({ outcome, rows: view === null ? [] : workRows(view, outcome) }),
    [view, outcome],
  );
  // A chart is laid out anew and takes its time: the table goes first. The map's bubbles only change size and text.
  const late = useDeferredValue(shape === 'map' ? null : now);
  const { rows, outcome: drawnFrom } = shape === 'map' || late === null ? now : late;
  const places = useSame(useMemo(() => (view === null ? [] : mapPlaces(view, rows)), [view, rows]));
  const model = useChartModel(shape === 'map' ? null : kind, rows, size?.height ?? 300);
  const select = useCallback(
    (kommunenummer: string): void => {
      const { view: shown, select: choose } = store.getState();
      if (!shown?.kommuner.some((one) => one.asked && one.kommunenummer === kommunenummer)) return;
      choose(kommunenummer);
      document
        .querySelector(`tr[data-kommune="${kommunenummer}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
    },
    [store],
  );
  const live = useMemo(() => {
    const follow = chartFollow(kind, selected, words);
    return follow === null ? null : { follow, outcome: drawnFrom };
  }, [kind, selected, words, drawnFrom]);
  if (outcome?.kind !== 'allocated') return null;
  const following = shape === 'map' || model === null || kind === 'change';
  const title = following ? chartTitle(rows, words.work) : model.title;
  const weighs =
    !(kind === 'robustness' || kind === 'steps') || view === null || hasWeights(view.draft.criteria);
  const drawn = filled ? boundary : null;
  return (
    <section className="picture" aria-labelledby="chart-title">
      <header className="panel-head">
        <h2 id="chart-title">
          {following ? <LiveText of={(live) => chartTitle(live.rows, words.work)} /> : title}
        </h2>
      </header>
      <div className="picture-tools">
        <Segmented
          label={words.charts.view}
          value={shape}
          onChange={(next) => show({ shape: next })}
          options={[
            { value: 'map', label: words.charts.asMap },
            { value: 'chart', label: words.charts.asChart },
            { value: 'table', label: words.charts.asTable },
          ]}
        />
        {shape === 'map' ? (
          <>
            <select
              aria-label={words.map.colour}
              value={by}
              onChange={(event) => show({ by: event.target.value === 'change' ? 'change' : 'perThousand' })}
            >
              <option value="change">{words.map.byChange}</option>
              <option value="perThousand">{words.map.byPerThousand}</option>
            </select>
            {boundary !== null && (
              <select
                aria-label={words.map.shape}
                value={filled ? 'filled' : 'bubbles'}
                onChange={(event) => show({ filled: event.target.value === 'filled' })}
              >
                <option value="filled">{words.map.filled}</option>
                <option value="bubbles">{words.map.bubbles}</option>
              </select>
            )}
            <BoundaryMenu boundary={boundary} again={again} />
          </>
        ) : (
          <select
            aria-label={words.charts.which}
            value={kind}
            onChange={(event) => {
              const next = chartKinds.find((one) => one === event.target.value);
              if (next !== undefined) show({ kind: next });
            }}
          >
            {chartKinds.map((one) => (
              <option key={one} value={one}>
                {words.charts.kinds[one]}
              </option>
            ))}
          </select>
        )}
        {shape === 'map' && places.length > 0 && (
          <PictureMenu
            title={title}
            svg={(source) => mapSvg({ title, source, places, boundary: drawn, by, words: words.map })}
          />
        )}
        {shape !== 'map' && model !== null && (
          <PictureMenu title={title} svg={(source) => chartSvg(model, source)} />
        )}
      </div>
      <div ref={body} className="picture-body">
        {shape === 'map' && places.length === 0 && <p className="muted">{words.map.empty}</p>}
        {shape === 'map' && places.length > 0 && (
          <KommuneMap
            label={words.map.title}
            places={places}
            boundary={drawn}
            by={by}
            follows
            selected={selected}
            hovered={hovered}
            select={select}
            hover={hover}
          />
        )}
        {shape !== 'map' && model === null && (
          <p className="muted">{weighs ? words.charts.none : words.robustness.noWeights}</p>
        )}
        {shape === 'chart' && model !== null && (
          <ModelChart model={model} label={title} selected={selected} select={select} live={live} />
        )}
        {shape === 'table' && model !== null && <ChartTable table={model.table} label={title} />}
      </div>
    </section>
  );
}
