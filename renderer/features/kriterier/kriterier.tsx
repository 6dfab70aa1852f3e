import { Button } from '@digdir/designsystemet-react';
import { useApp, useWords } from '../../store/use-app.ts';
import { useEditCriteria } from '../../store/use-edit-criteria.ts';
import { AddCriterion } from '../fordeling/add-criterion.tsx';
import { AskedTable } from '../runde/asked-table.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { Limits } from './limits.tsx';
import { PresetList } from './preset-list.tsx';
import { SavedSets } from './saved-sets.tsx';
import { SizeAndContinuity } from './size-and-continuity.tsx';

/** What counts and how much, as it is decided once a year; the sliders of Fordeling are the same numbers. */
export function Kriterier() {
  const words = useWords().fordeling.kriterier;
  const go = useApp((state) => state.go);
  const { set, edit, slide } = useEditCriteria();
  const draft = useApp((state) => state.view?.draft ?? null);
  const preset = useApp((state) => state.presets.find((one) => one.id === set?.preset));
  const language = useApp((state) => state.language);
  if (set === null || draft === null) return null;
  const name = preset === undefined ? set.name : language === 'nn' ? preset.nameNn : preset.nameNb;
  return (
    <div className="page kriterier">
      <header className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p className="muted">
            <b>{name}</b>
            {draft.recommended ? '' : `, ${draft.name}`}. {words.lead}
          </p>
        </div>
        <Button variant="secondary" onClick={() => go('fordeling')}>
          {words.toFordeling}
        </Button>
      </header>
      <div className="kriterier-columns">
        <div className="kriterier-main">
          <CriteriaTable set={set} edit={edit} />
          <AddCriterion set={set} edit={edit} />
          <div className="kriterier-pair">
            <SizeAndContinuity set={set} edit={edit} slide={slide} />
            <Limits set={set} edit={edit} />
          </div>
        </div>
        <div className="kriterier-asked">
          <AskedTable />
        </div>
        <div className="kriterier-sets">
          <SavedSets set={set} />
          <PresetList set={set} />
        </div>
      </div>
    </div>
  );
}
