import { useApp, useWords } from '../../store/use-app.ts';
import { useRoundName } from '../../store/use-round-name.ts';
import { AskedTable } from './asked-table.tsx';
import { DeadlinesPanel } from './deadlines-panel.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { MinorsPanel } from './minors-panel.tsx';
import { NextRoundPanel } from './next-round-panel.tsx';
import { RemoveRoundPanel } from './remove-round-panel.tsx';
import { RoundsPanel } from './rounds-panel.tsx';
import { ShareRoundPanel } from './share-round-panel.tsx';
import { TargetForm } from './target-form.tsx';
import { TargetTable } from './target-table.tsx';

/** The round: its target in versions, and who is asked. */
export function Runde() {
  const words = useWords().round;
  const view = useApp((state) => state.view);
  const language = useApp((state) => state.language);
  const name = useRoundName();
  if (view === null) return null;
  return (
    <div className="page">
      <h1>
        {words.title}: {name}
      </h1>
      {view.round.note !== null && <p className="lead">{view.round.note[language]}</p>}
      <section aria-labelledby="target-title" className="block">
        <h2 id="target-title">{words.target}</h2>
        <p className="muted">{words.targetHelp}</p>
        {view.targets.length > 0 && <TargetTable targets={view.targets} inForce={view.target?.id ?? null} />}
        <TargetForm key={view.targets.length} />
      </section>
      <EffectPanel key={`effect ${view.targets.length}`} />
      <MinorsPanel key={JSON.stringify(view.minors)} />
      <DeadlinesPanel />
      <AskedTable />
      <NextRoundPanel />
      <RoundsPanel />
      <LogPanel key={`log ${view.round.id}`} round={view.round} />
      <ShareRoundPanel roundId={view.round.id} />
      <RemoveRoundPanel round={view.round} />
    </div>
  );
}
