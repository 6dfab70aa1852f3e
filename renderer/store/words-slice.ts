import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import { without } from './without.ts';
import { isEdited, sameWords, storedEntry, wordsIn } from './words-of.ts';
import type { WordsSlice } from './words-state.ts';

/** An answer that is overtaken holds what was sent a moment ago, not an hour ago. */
const mostKnown = 20;

/** Words that this window is writing, so that another window’s never take their place unseen. */
export const createWordsSlice: StateCreator<AppState, [], [], WordsSlice> = (set, get) => ({
  ownWords: {},
  clashes: {},
  holdWords: (name, focused) => {
    const { stored, ownWords } = get();
    const held = ownWords[name];
    if (stored === null || (held !== undefined && (held.focused || !focused))) return;
    const known = held?.known ?? [wordsIn(storedEntry(stored, name), name)];
    set({ ownWords: { ...ownWords, [name]: { known, focused: held?.focused === true || focused } } });
  },
  sentWords: (name, words) =>
    set(({ ownWords }) => {
      const held = ownWords[name];
      if (held === undefined) return {};
      const [first = words, ...sent] = held.known;
      if (sameWords(first, words)) return {};
      // A save that is tried again sends the same again. What the field began with is what is stored until one comes through.
      const others = sent.filter((one) => !sameWords(one, words));
      const known = [first, ...[...others, words].slice(-mostKnown)];
      return { ownWords: { ...ownWords, [name]: { ...held, known } } };
    }),
  releaseWords: (name, left) =>
    set(({ ownWords, edits, clashes }) => {
      const held = ownWords[name];
      if (held === undefined) return {};
      const focused = held.focused && !left;
      if (focused || isEdited(edits, name) || name in clashes) {
        return { ownWords: { ...ownWords, [name]: { ...held, focused } } };
      }
      return { ownWords: without(ownWords, name) };
    }),
  settleClash: (name) => {
    const theirs = get().clashes[name];
    if (theirs === undefined) return;
    get().sentWords(name, theirs);
    // What was said of the choice no longer holds.
    get().clearNotice();
    set(({ clashes }) => ({ clashes: without(clashes, name) }));
  },
});
