import { useState } from 'react';
import type { FollowUp } from '../../../shared/model/decision.ts';
import { chartSvg } from '../../charts/chart-svg.ts';
import { ModelChart } from '../../charts/model-chart.tsx';
import { PictureMenu } from '../../charts/picture-menu.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useWords } from '../../store/use-app.ts';
import { ChartTable } from '../fordeling/chart-table.tsx';
import { paceModel, uncountedNames } from './pace-model.ts';

/** Pixels a kommune takes, and what the axes take besides. */
const [linePixels, axes] = [20, 70];

/** How far each kommune has come with its vedtak, against how far the year has come. */
export function PaceChart({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords();
  const [shape, setShape] = useState<'chart' | 'table'>('chart');
  const model = paceModel(followUp, words);
  const uncounted = uncountedNames(followUp);
  if (model === null) return <p className="muted">{words.oppfolgingKart.none}</p>;
  return (
    <section className="block" aria-labelledby="pace-title">
      <div className="history-head">
        <h2 id="pace-title">{words.oppfolging.pace}</h2>
        <Segmented
          label={words.charts.view}
          value={shape}
          onChange={setShape}
          options={[
            { value: 'chart', label: words.charts.asChart },
            { value: 'table', label: words.charts.asTable },
          ]}
        />
        <PictureMenu title={model.title} svg={(source) => chartSvg(model, source)} />
      </div>
      <p>
        {model.title} {words.oppfolging.paceLine}
        {uncounted.length > 0 && ` ${words.oppfolgingKart.uncounted(uncounted)}`}
      </p>
      {shape === 'table' ? (
        <ChartTable table={model.table} label={model.title} />
      ) : (
        <div className="pace-chart" style={{ height: model.y.ticks.length * linePixels + axes }}>
          <ModelChart model={model} label={model.title} selected={null} select={() => {}} />
        </div>
      )}
    </section>
  );
}
