import { useApp } from '../../store/use-app.ts';

/** A kommune of the round by its number; the number itself where it is not in it. */
export function useKommuneName(): (kommunenummer: string) => string {
  const kommuner = useApp((state) => state.view?.kommuner);
  const names = new Map((kommuner ?? []).map((one) => [one.kommunenummer, one.name]));
  return (kommunenummer) => names.get(kommunenummer) ?? kommunenummer;
}
