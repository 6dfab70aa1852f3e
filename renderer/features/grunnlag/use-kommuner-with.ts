import { useEffect, useState } from 'react';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp } from '../../store/use-app.ts';

interface Fetched {
  readonly indicator: string;
  readonly values: ReadonlyMap<string, KommuneView['values']>;
}

/** The kommuner of the round with the values of a figure, which are asked for where they were not sent along. */
export function useKommunerWith(indicator: string | null): readonly KommuneView[] {
  const view = useApp((state) => state.view);
  const call = useApp((state) => state.call);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const roundId = view?.round.id ?? null;
  const others = view?.otherFigures;
  useEffect(() => {
    if (roundId === null || indicator === null || others === undefined || !Object.hasOwn(others, indicator))
      return;
    let isGone = false;
    void call('values.show', { roundId, indicator }).then((answer) => {
      if (isGone || !answer.ok) return;
      const values = new Map(answer.value.kommuner.map((one) => [one.kommunenummer, one.values]));
      setFetched({ indicator, values });
    });
    return () => {
      isGone = true;
    };
  }, [call, roundId, indicator, others]);
  const kommuner = view?.kommuner ?? [];
  if (fetched === null || fetched.indicator !== indicator) return kommuner;
  return kommuner.map((kommune) => ({
    ...kommune,
    values: { ...fetched.values.get(kommune.kommunenummer), ...kommune.values },
  }));
}
