import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { newCriterion } from '../../store/new-criterion.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: (change: Partial<CriteriaSet>, visit: string) => void;
}

/** Any indicator can be a criterion; one without figures for this round says so and counts 0. */
export function AddCriterion({ set, edit }: Props) {
  const words = useWords().work;
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const indicators = useApp((state) => state.indicators);
  const view = useApp((state) => state.stored);
  const taken = new Set([...set.criteria.map((one) => one.indicator), set.size.indicator]);
  const free = indicators.filter((one) => !taken.has(one.id));
  if (free.length === 0 || view === null) return null;
  const add = (indicator: Indicator, round: RoundView): void => {
    edit({ criteria: [...set.criteria, newCriterion(indicator, round)] }, newVisit());
    void store.getState().flush();
  };
  return (
    <select
      className="add-criterion"
      data-adds
      aria-label={words.addCriterion}
      value=""
      onChange={(event) => {
        const indicator = free.find((one) => one.id === event.target.value);
        if (indicator !== undefined) add(indicator, view);
      }}
    >
      <option value="">+ {words.addCriterion}</option>
      {free.map((indicator) => (
        <option key={indicator.id} value={indicator.id}>
          {language === 'nn' ? indicator.nameNn : indicator.nameNb}
        </option>
      ))}
    </select>
  );
}
