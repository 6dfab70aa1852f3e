import { useMemo } from 'react';
import { latestPeriod } from '../../../shared/model/latest-period.ts';
import { periodsWithFigures } from '../../../shared/model/periods-with-figures.ts';
import { useApp } from '../../store/use-app.ts';

/** The periods an indicator can be taken from, the newest first: those with figures, and the one that is chosen. */
export function usePeriods(indicator: string, chosen: string): readonly string[] {
  const view = useApp((state) => state.stored);
  return useMemo(() => {
    if (view === null) return [chosen];
    const imported = periodsWithFigures(indicator, view.kommuner, view.otherFigures);
    const latest = latestPeriod(indicator, view.round.year, view.kommuner, view.otherFigures);
    return [...new Set([...imported, latest, chosen])].sort().reverse();
  }, [view, indicator, chosen]);
}
