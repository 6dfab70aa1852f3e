import { useDeferredValue, useMemo } from 'react';
import { leaveOneOut } from '../../../shared/allocation/index.ts';
import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** Nominal weight beside effective weight: the share of all weight, and the persons it really moves. */
export function WeightTable() {
  const words = useWords().robustness;
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const outcome = useDeferredValue(useApp((state) => state.outcome));
  const without = useMemo(() => (outcome?.kind === 'allocated' ? leaveOneOut(outcome.input) : []), [outcome]);
  if (set === null || outcome?.kind !== 'allocated' || set.criteria.length === 0) return null;
  const { criteria } = outcome.allocation.key;
  const reaches = set.criteria.reduce((sum, { reach }) => sum + reach, 0);
  const movedInAll = criteria.reduce((sum, { moved }) => sum + moved, 0);
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : formatShare(part / whole));
  return (
    <div className="table-region">
      <h3>{words.weightTitle}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.weightCriterion}</th>
            <th scope="col">{words.weightNominal}</th>
            <th scope="col">{words.weightEffective}</th>
            <th scope="col">{words.weightMoves}</th>
            <th scope="col" title={words.weightWithoutHelp}>
              {words.weightWithout}
            </th>
          </tr>
        </thead>
        <tbody>
          {set.criteria.map((criterion) => {
            const moved = criteria.find(({ id }) => id === criterion.id)?.moved ?? 0;
            const left = without.find(({ id }) => id === criterion.id)?.moved ?? null;
            return (
              <tr key={criterion.id}>
                <th scope="row">{indicatorName(indicators, criterion.indicator, language)}</th>
                <td>{share(criterion.reach, reaches)}</td>
                <td>{share(moved, movedInAll)}</td>
                <td>{formatNumber(moved, 1)}</td>
                <td>{left === null ? '–' : formatNumber(left)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
