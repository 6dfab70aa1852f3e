export type { ReasonName } from './reason-name.ts';

import type { ReasonId } from '../../../shared/allocation/index.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { type ReasonName, reasonName } from './reason-name.ts';

/** The lines of the reasons of one kommune, in the language chosen. */
export function useReasonNames(kommunenummer: string | null): (id: ReasonId) => ReasonName {
  const words = useWords();
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const kommune = useApp((state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer));
  return (id) => reasonName(id, { kommune, set, indicators, language, words });
}
