import { type FylkePlans, noPlans } from '../../../shared/model/innspill.ts';
import { newVisit } from '../../store/new-visit.ts';
import { onlyKey } from '../../store/saved-record.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { WordsAndSource } from './words-and-source.tsx';

/** Topic 6: the fylkeskommune's plans, with no assessment. */
export function PlansFields({ plans }: { readonly plans: FylkePlans | null }) {
  const words = useWords().input;
  const store = useAppStore();
  const edited = useApp((state) => state.edits.plans);
  const shown = edited ?? plans ?? noPlans;
  return (
    <div className="plans-fields">
      <WordsAndSource
        id="plans"
        name="plans"
        label={words.topic[6]}
        rows={6}
        value={shown}
        onEdit={(change, visit) => {
          const now = store.getState().edits.plans ?? shown;
          store.getState().editPlans({ ...now, ...change }, visit);
        }}
      />
      <OvertakenPanel
        field="plans"
        of={onlyKey}
        topic={6}
        onEdit={(change) => {
          const now = store.getState().edits.plans ?? shown;
          store.getState().editPlans({ ...now, ...change }, newVisit());
        }}
      />
    </div>
  );
}
