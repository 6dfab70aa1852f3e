import { useEffect, useState } from 'react';
import type { BacktestView } from '../../shared/model/backtest-against.ts';
import { useApp } from '../store/use-app.ts';

/** The proposal against the newest year that IMDi asked for; null while it is not asked for, or there is none. */
export function useNewestBacktest(wanted: boolean): BacktestView | null {
  const roundId = useApp((state) => state.roundId);
  const stored = useApp((state) => state.stored);
  const call = useApp((state) => state.call);
  const [found, setFound] = useState<BacktestView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stored` is why it is asked again
  useEffect(() => {
    let gone = false;
    if (!wanted || roundId === null) return;
    void (async () => {
      const choices = await call('backtest.choices', { roundId });
      const series = choices.ok ? choices.value[0] : undefined;
      const period = series?.periods[0];
      if (series === undefined || period === undefined) return;
      const answer = await call('backtest.show', { roundId, indicator: series.indicator, period });
      if (!gone) setFound(answer.ok ? answer.value : null);
    })();
    return () => {
      gone = true;
    };
  }, [wanted, roundId, stored, call]);
  return wanted ? found : null;
}
