import { useDeferredValue, useMemo, useState } from 'react';
import { ChangeChart } from '../../charts/change-chart.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ChartTable } from './chart-table.tsx';
import { chartTitle } from './chart-title.ts';
import { workRows } from './work-rows.ts';

/** Proposal against last year, as a picture whose title is its point, or as the table behind it. */
export function ChartPanel() {
  const words = useWords().work;
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const selected = useApp((state) => state.selected);
  const [shape, setShape] = useState<'chart' | 'table'>('chart');
  const now = useMemo(() => (view === null ? [] : workRows(view, outcome)), [view, outcome]);
  // The table goes first: a picture half a frame later is not seen, a slider that sticks is felt.
  const rows = useDeferredValue(now);
  if (outcome?.kind !== 'allocated') return null;
  return (
    <section className="picture" aria-labelledby="chart-title">
      <header className="panel-head">
        <h2 id="chart-title">{chartTitle(rows, words)}</h2>
        <Segmented
          label={words.chartView}
          value={shape}
          onChange={setShape}
          options={[
            { value: 'chart', label: words.asChart },
            { value: 'table', label: words.asTable },
          ]}
        />
      </header>
      {shape === 'chart' ? (
        <ChangeChart rows={rows} selected={selected} select={store.getState().select} words={words} />
      ) : (
        <ChartTable rows={rows} />
      )}
    </section>
  );
}
