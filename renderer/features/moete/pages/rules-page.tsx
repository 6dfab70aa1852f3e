import { useMemo } from 'react';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import { compareRules } from '../../../../shared/model/compare-rules.ts';
import { useApp, useWords } from '../../../store/use-app.ts';
import { PageHead } from './page-head.tsx';

/** So many rules, and so many kommuner named for each, fill a page. */
const shown = { rules: 9, names: 2 };

/** What other rules make of our numbers: the persons that would stand elsewhere, and where most. */
export function RulesPage() {
  const words = useWords().moete;
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const presets = useApp((state) => state.presets);
  const outcome = useApp((state) => state.outcome);
  const compared = useMemo(
    () => (view === null ? null : compareRules(view, view.draft, presets)),
    [view, presets],
  );
  if (view === null || compared === null || !compared.ok || outcome?.kind !== 'allocated') return null;
  const ours = outcome.allocation.numbers;
  const ruleName = (id: string): string => {
    const preset = presets.find((one) => one.id === id);
    return (language === 'nb' ? preset?.nameNb : preset?.nameNn) ?? id;
  };
  const name = (id: string): string => view.kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const rules = compared.value.rules
    .flatMap(({ id, moved, numbers }) => {
      if (moved === null || numbers === null) return [];
      const largest = Object.entries(numbers)
        .map(([kommune, number]) => ({ kommune, change: number - (ours[kommune] ?? 0) }))
        .filter(({ change }) => change !== 0)
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
        .slice(0, shown.names);
      return [{ id, moved, largest }];
    })
    .toSorted((a, b) => a.moved - b.moved);
  const most = Math.max(1, ...rules.map(({ moved }) => moved));
  const others = rules.filter(({ moved }) => moved > 0);
  const nearest = others[0];
  return (
    <>
      <PageHead
        title={nearest === undefined ? words.rulesTitleNone : words.rulesTitle(nearest.moved, most)}
        sub={words.rulesSub}
      />
      <table className="meeting-list rules-list">
        <tbody>
          {rules.slice(0, shown.rules).map(({ id, moved, largest }) => (
            <tr key={id}>
              <th scope="row">{ruleName(id)}</th>
              <td className="long-bar">
                <i style={{ width: `${(72 * moved) / most}%` }} />
                <b>{formatNumber(moved)}</b>
              </td>
              <td className="named">
                {moved === 0 && words.rulesSame}
                {largest.map(({ kommune, change }) => `${name(kommune)} ${formatChange(change)}`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
