import { useState } from 'react';
import { Segmented } from '../../components/segmented.tsx';
import { useMediaQuery } from '../../components/use-media-query.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { ChartPanel } from './chart-panel.tsx';
import { CriteriaPanel } from './criteria-panel.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { WorkPane } from './work-pane.tsx';

/** Table, criteria, picture and reasons: everything that matters for the numbers on one screen. */
export function Fordeling() {
  const words = useWords().work;
  const hasTarget = useApp((state) => (state.view?.target ?? null) !== null);
  const tall = useMediaQuery('(min-height: 860px), (max-width: 1099px)');
  const [companion, setCompanion] = useState<'reasons' | 'chart'>('reasons');
  return (
    <div className="work">
      <WorkPane />
      <div className="companions">
        <CriteriaPanel />
        {hasTarget && !tall && (
          <div className="companion-choice">
            <Segmented
              label={words.companion}
              value={companion}
              onChange={setCompanion}
              options={[
                { value: 'reasons', label: words.showReasons },
                { value: 'chart', label: words.showChart },
              ]}
            />
          </div>
        )}
        {hasTarget && (tall || companion === 'chart') && <ChartPanel />}
        {hasTarget && (tall || companion === 'reasons') && <ReasonsPanel />}
      </div>
    </div>
  );
}
