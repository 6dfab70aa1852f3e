import { wordsOf } from '../app/words.ts';
import type { AppState } from './app-state.ts';
import { clashPlace } from './clash-place.ts';
import { namesOf } from './words-of.ts';

/** Whether something typed would be lost if it were left or undone now; then the user is told why, and where. */
export function holdsBack({ stuck, clashes, view, language, fail, warn }: AppState): boolean {
  if (stuck) {
    fail({ code: 'no-connection', params: {} });
    return true;
  }
  const names = namesOf(clashes);
  if (names.length === 0) return false;
  const words = wordsOf(language);
  warn(words.record.otherWindow.shortIn(names.map((name) => clashPlace(name, view, words)).join('; ')));
  return true;
}
