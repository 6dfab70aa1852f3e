import { useCallback, useMemo } from 'react';
import { useApp } from '../../store/use-app.ts';

/** A kommune of the round by its number; the number itself where it is not in it. The same function while the names are. */
export function useKommuneName(): (kommunenummer: string) => string {
  const kommuner = useApp((state) => state.view?.kommuner);
  const names = useMemo(
    () => new Map((kommuner ?? []).map((one) => [one.kommunenummer, one.name])),
    [kommuner],
  );
  return useCallback((kommunenummer) => names.get(kommunenummer) ?? kommunenummer, [names]);
}
