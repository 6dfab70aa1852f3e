import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useCriteriaActs } from '../../store/use-edit-criteria.ts';
import { AddCriterion } from './add-criterion.tsx';
import { BoundsRow } from './bounds-row.tsx';
import { continuityOff } from './continuity-off.ts';
import { CriterionRow } from './criterion-row.tsx';
import { MovedPersons } from './moved-persons.tsx';
import { PresetMenu } from './preset-menu.tsx';
import { SliderRow } from './slider-row.tsx';

/** The weights, each with the persons it moves. */
export function CriteriaPanel() {
  const words = useWords().work;
  // As it was before a slider moved: what a slider shows follows the numbers by itself.
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const off = useApp(continuityOff);
  const { edit, slide } = useCriteriaActs();
  if (set === null) return null;
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
        value={({ alpha }) => alpha}
        shown={({ alpha }) => formatNumber(alpha, 2)}
        moved={<MovedPersons of={(key) => key.movedBySize} />}
        onChange={(alpha, visit) => slide({ alpha }, visit)}
      />
      <SliderRow
        label={words.continuity}
        help={words.continuityHelp}
        min={0}
        max={1}
        step={0.01}
        value={({ kappa }) => kappa}
        shown={({ kappa }) => formatShare(kappa)}
        silent={off}
        moved={off ? words.continuityOff : <MovedPersons of={(key) => key.movedByContinuity} />}
        onChange={(kappa, visit) => slide({ kappa }, visit)}
      />
      {set.criteria.map((criterion) => (
        <CriterionRow key={criterion.id} criterion={criterion} />
      ))}
      <BoundsRow set={set} edit={edit} />
      <AddCriterion set={set} edit={edit} />
    </section>
  );
}
