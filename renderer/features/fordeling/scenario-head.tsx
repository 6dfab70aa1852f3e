import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import type { ScenarioColumn } from './scenario-numbers.ts';

interface Props {
  readonly column: ScenarioColumn;
  readonly open: () => void;
}

/** What a scenario is made of, in three short lines, and how far it is from the recommendation. */
export function ScenarioHead({ column: { draft, numbers, differs, moved }, open }: Props) {
  const words = useWords().fordeling.scenarios;
  const { criteria, locks, bounds, name, recommended } = draft;
  const made = [
    words.weights(formatNumber(criteria.alpha, 2), formatShare(criteria.kappa)),
    locks.length === 0 ? '' : words.locks(locks.length),
    bounds.length === 0 ? '' : words.bounds(bounds.length),
  ].filter((part) => part !== '');
  return (
    <th scope="col">
      <button type="button" onClick={open}>
        <span className="head-name">{name}</span>
        {recommended && <span className="tag">{words.recommended}</span>}
        <span className="unit">{made.join(' · ')}</span>
        <span className="unit">
          {numbers === null
            ? words.noAnswer
            : recommended
              ? ' '
              : differs === 0
                ? words.same
                : `${words.differs(differs)}, ${words.moved(moved)}`}
        </span>
      </button>
    </th>
  );
}
