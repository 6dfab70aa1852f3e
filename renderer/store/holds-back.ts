import { wordsOf } from '../app/words.ts';
import type { AppState } from './app-state.ts';
import { clashPlace } from './clash-place.ts';
import { allOvertaken } from './overtaken.ts';
import { namesOf } from './words-of.ts';

/** Whether something typed would be lost if it were left or undone now; then the user is told why, and where. */
export function holdsBack(state: AppState): boolean {
  const { stuck, clashes, view, language, fail, warn } = state;
  if (stuck) {
    fail({ code: 'no-connection', params: {} });
    return true;
  }
  const names = [...namesOf(clashes), ...allOvertaken(state).map(([field, key]) => `${field} ${key}`)];
  if (names.length === 0) return false;
  const words = wordsOf(language);
  const places = [...new Set(names.map((name) => clashPlace(name, view, words)))];
  warn(words.record.otherWindow.shortIn(places.join('; ')));
  return true;
}
