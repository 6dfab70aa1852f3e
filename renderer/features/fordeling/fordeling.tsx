import { PanelTabs } from '../../components/panel-tabs.tsx';
import { useMediaQuery } from '../../components/use-media-query.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import type { Companion } from '../../store/work-state.ts';
import { LadderPanel } from '../robusthet/ladder-panel.tsx';
import { RobustnessPanel } from '../robusthet/robustness-panel.tsx';
import { RulesPanel } from '../robusthet/rules-panel.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { CriteriaPanel } from './criteria-panel.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { WorkPane } from './work-pane.tsx';

const others = ['ladder', 'robustness', 'rules'] as const satisfies readonly Companion[];
const panel = 'companion';

/** Table, criteria, picture and what is known of the numbers: everything that matters for them on one screen. */
export function Fordeling() {
  const { work: words, robustness } = useWords();
  const hasTarget = useApp((state) => (state.view?.target ?? null) !== null);
  const tall = useMediaQuery('(min-height: 860px), (max-width: 1099px)');
  const wanted = useApp((state) => state.workLook.companion);
  const setWorkLook = useApp((state) => state.setWorkLook);
  // Where there is room the picture stands by itself, and is no tab.
  const shown = tall && wanted === 'chart' ? 'reasons' : wanted;
  return (
    <div className="work">
      <WorkPane />
      <div className="companions">
        <CriteriaPanel />
        {hasTarget && tall && <ChartPanel />}
        {hasTarget && (
          <>
            <PanelTabs
              label={words.companion}
              panel={panel}
              value={shown}
              onChange={(companion) => setWorkLook({ companion })}
              options={[
                { value: 'reasons', label: robustness.tabs.reasons },
                ...(tall ? [] : [{ value: 'chart' as const, label: words.showChart }]),
                ...others.map((value) => ({ value, label: robustness.tabs[value] })),
              ]}
            />
            <div id={panel} className="companion-panel" role="tabpanel" aria-labelledby={`${panel}-${shown}`}>
              {shown === 'chart' && <ChartPanel />}
              {shown === 'reasons' && <ReasonsPanel />}
              {shown === 'ladder' && <LadderPanel />}
              {shown === 'robustness' && <RobustnessPanel />}
              {shown === 'rules' && <RulesPanel />}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
