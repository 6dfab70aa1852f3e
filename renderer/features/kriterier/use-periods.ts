import { useMemo } from 'react';
import { latestPeriod } from '../../../shared/model/latest-period.ts';
import { useApp } from '../../store/use-app.ts';

/** The periods an indicator can be taken from, the newest first: those with figures, and the one that is chosen. */
export function usePeriods(indicator: string, chosen: string): readonly string[] {
  const view = useApp((state) => state.stored);
  return useMemo(() => {
    if (view === null) return [chosen];
    const imported = view.kommuner.flatMap((kommune) => Object.keys(kommune.values[indicator] ?? {}));
    const latest = latestPeriod(indicator, view.round.year, view.kommuner);
    return [...new Set([...imported, latest, chosen])].sort().reverse();
  }, [view, indicator, chosen]);
}
