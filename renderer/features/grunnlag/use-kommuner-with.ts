import { useEffect, useState } from 'react';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp } from '../../store/use-app.ts';

interface Fetched {
  readonly indicator: string;
  readonly values: ReadonlyMap<string, KommuneView['values']>;
}

/**
 * The kommuner of the round with the values of a figure, which are asked for where they were not sent along; `isWaiting`
 * until they have come.
 */
export function useKommunerWith(indicator: string | null): {
  readonly kommuner: readonly KommuneView[];
  readonly isWaiting: boolean;
} {
  const view = useApp((state) => state.view);
  const call = useApp((state) => state.call);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const roundId = view?.round.id ?? null;
  const others = view?.otherFigures;
  const isOther = indicator !== null && others !== undefined && Object.hasOwn(others, indicator);
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
  if (!isOther) return { kommuner, isWaiting: false };
  if (fetched?.indicator !== indicator) return { kommuner, isWaiting: true };
  const whole = kommuner.map((kommune) => ({
    ...kommune,
    values: { ...kommune.values, ...fetched.values.get(kommune.kommunenummer) },
  }));
  return { kommuner: whole, isWaiting: false };
}
