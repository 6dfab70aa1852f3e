import type { StateCreator } from 'zustand';
import { errorText } from '../../shared/i18n/error-text.ts';
import type { AppState, Language, LookSlice, Theme } from './app-state.ts';

export interface Preferences {
  readonly read: (key: 'language' | 'theme') => string | null;
  readonly write: (key: 'language' | 'theme', value: string) => void;
}

let notices = 0;

/** How the window looks, where it is, and what it last told. */
export const createLookSlice =
  (preferences: Preferences): StateCreator<AppState, [], [], LookSlice> =>
  (set, get) => ({
    language: (preferences.read('language') === 'nn' ? 'nn' : 'nb') satisfies Language,
    theme: (preferences.read('theme') === 'dark' ? 'dark' : 'light') satisfies Theme,
    screen: 'fordeling',
    targetOffer: null,
    notice: null,
    setLanguage: (language) => {
      preferences.write('language', language);
      set({ language });
    },
    setTheme: (theme) => {
      preferences.write('theme', theme);
      set({ theme });
    },
    go: (screen) => {
      void get().flush();
      get().editLock(null);
      get().editBound(null);
      // Everywhere else the recommendation is meant.
      if (screen !== 'fordeling' && screen !== 'kriterier') void get().openScenario(null);
      set({ screen });
    },
    offerTarget: (targetOffer) => set({ targetOffer }),
    say: (text) => set({ notice: { id: ++notices, kind: 'done', text, detail: null } }),
    fail: (error) =>
      set({
        notice: {
          id: ++notices,
          kind: 'failed',
          text: errorText(error, get().language),
          detail: `${error.code} ${JSON.stringify(error.params)}`,
        },
      }),
    warn: (text) => set({ notice: { id: ++notices, kind: 'failed', text, detail: null } }),
    clearNotice: () => set({ notice: null }),
  });
