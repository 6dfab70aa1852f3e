import { useEffect, useState } from 'react';
import type { CallOutput, RealSeries } from '../../../shared/contract/index.ts';
import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useKommuneName } from './use-kommune-name.ts';

type Choices = CallOutput<'backtest.choices'>;
type Found = CallOutput<'backtest.show'>;

/** The proposal against any imported year of what was asked for, voted and settled. */
export function BacktestView() {
  const words = useWords().robustness;
  const roundId = useApp((state) => state.roundId);
  const stored = useApp((state) => state.stored);
  const call = useApp((state) => state.call);
  const nameOf = useKommuneName();
  const [choices, setChoices] = useState<Choices>([]);
  const [wanted, setWanted] = useState<{ readonly indicator: RealSeries; readonly period: string } | null>(
    null,
  );
  const [found, setFound] = useState<Found | null>(null);
  const series = choices.find(({ indicator }) => indicator === wanted?.indicator) ?? choices[0];
  const indicator = series?.indicator ?? null;
  const period =
    series === undefined
      ? null
      : wanted !== null && series.periods.includes(wanted.period)
        ? wanted.period
        : (series.periods[0] ?? null);

  // What is stored has changed: other numbers to compare, or to compare with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is why it is asked again
  useEffect(() => {
    let gone = false;
    if (roundId === null) return;
    void call('backtest.choices', { roundId }).then((answer) => {
      if (!gone && answer.ok) setChoices(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [roundId, stored, call]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is why it is asked again
  useEffect(() => {
    let gone = false;
    if (roundId === null || indicator === null || period === null) return;
    void call('backtest.show', { roundId, indicator, period }).then((answer) => {
      if (!gone) setFound(answer.ok ? answer.value : null);
    });
    return () => {
      gone = true;
    };
  }, [roundId, stored, call, indicator, period]);

  if (series === undefined || period === null) return <p className="muted">{words.backtestNone}</p>;
  return (
    <div className="table-region">
      <header className="panel-head">
        <h3>{words.backtestTitle}</h3>
        <span className="selects">
          <select
            aria-label={words.backtestSeries}
            value={series.indicator}
            onChange={(event) => {
              const next = choices.find((one) => one.indicator === event.target.value);
              if (next !== undefined) setWanted({ indicator: next.indicator, period });
            }}
          >
            {choices.map((one) => (
              <option key={one.indicator} value={one.indicator}>
                {words.series[one.indicator]}
              </option>
            ))}
          </select>
          <select
            aria-label={words.backtestYear}
            value={period}
            onChange={(event) => setWanted({ indicator: series.indicator, period: event.target.value })}
          >
            {series.periods.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </span>
      </header>
      {found !== null && (
        <>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.backtestRule}</th>
                <th scope="col">{words.backtestMisplaced}</th>
                <th scope="col">{words.backtestWithin}</th>
              </tr>
            </thead>
            <tbody>
              {found.rows.map((row) => (
                <tr key={row.rule}>
                  <th scope="row">{words.backtestRules[row.rule]}</th>
                  <td>
                    {formatNumber(row.misplaced, Number.isInteger(row.misplaced) ? 0 : 1)} (
                    {formatShare(row.misplacedShare)})
                  </td>
                  <td>{words.backtestOf(row.within2, row.of)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted">
            {found.reckonedAgain && words.backtestAgain(found.total, found.places.length)}{' '}
            {found.without.length > 0 && words.backtestWithout(found.without.map(nameOf).join(', '))}
          </p>
        </>
      )}
    </div>
  );
}
