import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import type { WordsState } from './own-words.ts';
import { without } from './without.ts';
import { isEdited, storedEntry, type Words, type WordsName, wordsIn } from './words-of.ts';

export interface WordsSlice extends Omit<WordsState, 'edits'> {
  /** The field is entered, or written in: from now on its words are this window's. */
  readonly holdWords: (name: WordsName, focused: boolean) => void;
  /** These words are sent, and come back as our own. */
  readonly sentWords: (name: WordsName, words: Words) => void;
  /** The field is left, or its words are stored: where neither holds it any more, it shows what is stored. */
  readonly releaseWords: (name: WordsName, left: boolean) => void;
  /** The user has seen another window's words, and what is written next stands. */
  readonly settleClash: (name: WordsName) => void;
}

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
      return {
        ownWords: { ...ownWords, [name]: { ...held, known: [...held.known, words].slice(-mostKnown) } },
      };
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
    set(({ clashes }) => ({ clashes: without(clashes, name) }));
  },
});
