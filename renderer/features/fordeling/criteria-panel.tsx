import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { AddCriterion } from './add-criterion.tsx';
import { BoundsRow } from './bounds-row.tsx';
import { CriterionRow } from './criterion-row.tsx';
import { MovedPersons } from './moved-persons.tsx';
import { PresetMenu } from './preset-menu.tsx';
import { SliderRow } from './slider-row.tsx';

/** The weights, each with the persons it moves. */
export function CriteriaPanel() {
  const words = useWords().work;
  const store = useAppStore();
  const set = useApp((state) => state.edits.criteria ?? state.view?.draft.criteria ?? null);
  const key = useApp((state) => (state.outcome?.kind === 'allocated' ? state.outcome.allocation.key : null));
  if (set === null) return null;
  const edit = (change: Partial<CriteriaSet>, visit: string): void => {
    const { edits, view, editCriteria } = store.getState();
    const now = edits.criteria ?? view?.draft.criteria;
    if (now !== undefined) editCriteria({ ...now, ...change }, visit);
  };
  return (
    <section className="criteria" aria-labelledby="criteria-title">
      <header className="panel-head">
        <h2 id="criteria-title">{words.criteria}</h2>
        <PresetMenu />
      </header>
      <SliderRow
        label={words.size}
        help={words.sizeHelp}
        min={0.05}
        max={1}
        step={0.01}
        value={set.alpha}
        shown={formatNumber(set.alpha, 2)}
        moved={<MovedPersons persons={key?.movedBySize ?? null} />}
        onChange={(alpha, visit) => edit({ alpha }, visit)}
      />
      <SliderRow
        label={words.continuity}
        help={words.continuityHelp}
        min={0}
        max={1}
        step={0.01}
        value={set.kappa}
        shown={formatShare(set.kappa)}
        silent={key?.continuityOff ?? false}
        moved={
          key?.continuityOff ? words.continuityOff : <MovedPersons persons={key?.movedByContinuity ?? null} />
        }
        onChange={(kappa, visit) => edit({ kappa }, visit)}
      />
      {set.criteria.map((criterion) => (
        <CriterionRow key={criterion.id} criterion={criterion} edit={edit} />
      ))}
      <BoundsRow set={set} edit={edit} />
      <AddCriterion set={set} edit={edit} />
    </section>
  );
}
