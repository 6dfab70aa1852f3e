import { useDeferredValue, useMemo, useState } from 'react';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { compareRules } from '../../../shared/model/compare-rules.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { workRows } from '../../store/work-rows.ts';
import { changeClass } from '../fordeling/change-class.ts';
import { BacktestView } from './backtest-view.tsx';

/** The preset that is last year's rule, told of above the table and marked in it. */
const growth = 'last-year-growth';

/** Every preset on our numbers, side by side, and the proposal against what really happened. */
export function RulesPanel() {
  const words = useWords();
  const robust = words.robustness;
  const presets = useApp((state) => state.presets);
  const language = useApp((state) => state.language);
  const selected = useApp((state) => state.selected);
  const now = useApp((state) => state.view);
  const outcome = useDeferredValue(useApp((state) => state.outcome));
  const view = useDeferredValue(now);
  const [shape, setShape] = useState<'numbers' | 'differences'>('differences');
  const compared = useMemo(
    () => (view === null ? null : compareRules(view, view.draft, presets)),
    [view, presets],
  );
  if (view === null || compared === null || !compared.ok || outcome?.kind !== 'allocated') return null;
  const rows = workRows(view, outcome).toSorted((a, b) => (b.proposal ?? 0) - (a.proposal ?? 0));
  const short: Readonly<Record<string, string>> = robust.short;
  const nameOf = (id: string): string => short[id] ?? id;
  const longName = (id: string): string | undefined => {
    const preset = presets.find((one) => one.id === id);
    return language === 'nb' ? preset?.nameNb : preset?.nameNn;
  };
  const hasGrowth = compared.value.rules.some(({ id }) => id === growth);
  return (
    <>
      <header className="panel-head">
        <h2>{robust.rulesTitle}</h2>
        <Segmented
          label={robust.rulesShow}
          value={shape}
          onChange={setShape}
          options={[
            { value: 'differences', label: robust.rulesDifferences },
            { value: 'numbers', label: robust.rulesNumbers },
          ]}
        />
      </header>
      <p className="muted">
        {shape === 'differences' && robust.rulesSign} {hasGrowth && robust.rulesGrowth} {robust.rulesHelp}
      </p>
      <ScrollRegion label={robust.rulesTitle} className="rules" follow={selected}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.work.columns.kommune}</th>
              <th scope="col">{robust.ours}</th>
              {compared.value.rules.map(({ id }) => (
                <th key={id} scope="col" title={longName(id)} data-growth={id === growth || undefined}>
                  {nameOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.kommunenummer} data-selected={row.kommunenummer === selected || undefined}>
                <th scope="row">{row.name}</th>
                <td>
                  <b>{formatNumber(row.proposal ?? 0)}</b>
                </td>
                {compared.value.rules.map(({ id, numbers }) => {
                  const number = numbers?.[row.kommunenummer];
                  const marked = id === growth || undefined;
                  const change = number === undefined ? 0 : number - (row.proposal ?? 0);
                  return (
                    <td key={id} className={changeClass(change)} data-growth={marked}>
                      {number === undefined
                        ? '–'
                        : shape === 'numbers'
                          ? formatNumber(number)
                          : formatChange(change)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{robust.moved}</th>
              <td />
              {compared.value.rules.map(({ id, moved }) => (
                <td key={id} title={moved === null ? robust.noAnswer : undefined}>
                  {moved === null ? '–' : formatNumber(moved)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <BacktestView />
    </>
  );
}
