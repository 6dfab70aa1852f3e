import { createContext, useContext } from 'react';
import type { LettersView } from '../../../shared/model/letter.ts';

/** Letters, answers and approvals of the round; null until they are fetched. */
export const LettersContext = createContext<LettersView | null>(null);

export const useLettersView = (): LettersView | null => useContext(LettersContext);
