import type { Preferences } from '../store/look-slice.ts';

/** Language and theme, kept on this machine between sessions. */
export const storedPreferences = (storage: Storage): Preferences => ({
  read: (key) => storage.getItem(`fordel-${key}`),
  write: (key, value) => storage.setItem(`fordel-${key}`, value),
});
