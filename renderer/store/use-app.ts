import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { wordsOf } from '../app/words.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './app-store.ts';

export const StoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('The store is missing around this component.');
  return store;
}

/** The part of the state that a component shows. */
export const useApp = <T>(select: (state: AppState) => T): T => useStore(useAppStore(), select);

/** The words of the language chosen. */
export const useWords = (): ScreenWords => wordsOf(useApp((state) => state.language));
