import { useApp, useWords } from '../../store/use-app.ts';
import { ConflictPanel } from '../fordeling/conflict-panel.tsx';
import { BacktestTable } from './backtest-table.tsx';
import { DetailsForm } from './details-form.tsx';
import { ExemptPanel } from './exempt-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { PackageTemplates } from './package-templates.tsx';
import { Summary } from './summary.tsx';
import { VerifyPanel } from './verify-panel.tsx';
import { Warnings } from './warnings.tsx';

/** What will be exported, what to look at first, and the export itself. */
export function Anbefaling() {
  const words = useWords().package;
  const outcome = useApp((state) => state.outcome);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {outcome !== null && outcome.kind !== 'allocated' ? (
        <ConflictPanel outcome={outcome} />
      ) : (
        <div className="package-columns">
          <div>
            <Summary />
            <BacktestTable />
            <DetailsForm />
            <PackageTemplates />
            <ExemptPanel />
          </div>
          <div>
            <Warnings />
            <ExportPanel />
            <VerifyPanel />
          </div>
        </div>
      )}
    </div>
  );
}
