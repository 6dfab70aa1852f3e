import { createContext, useContext } from 'react';
import type { EarlierAnswers } from '../../../shared/model/innspill.ts';

/** Fetched once for the kommune on screen, shown under each topic and beside the capacity. */
export const EarlierContext = createContext<readonly EarlierAnswers[]>([]);

export const useEarlierAnswers = (): readonly EarlierAnswers[] => useContext(EarlierContext);
