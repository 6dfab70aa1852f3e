import type { RoundView } from '../../shared/model/round.ts';
import type { Edits } from './edits.ts';
import { without } from './without.ts';
import {
  isEdited,
  namesOf,
  sameEntry,
  sameWords,
  storedEntry,
  type Words,
  withEntry,
  withoutEntry,
  wordsIn,
} from './words-of.ts';

/**
 * A field this window is in, or has unsaved words in: what the field began with, and then what was sent from here. Words
 * that come from the backend and are none of these were saved by another window.
 */
export interface OwnWords {
  readonly known: readonly Words[];
  readonly focused: boolean;
}

export interface WordsState {
  readonly edits: Edits;
  readonly ownWords: Readonly<Record<string, OwnWords>>;
  /** What another window has saved in such a field, until the user has said which words stand. */
  readonly clashes: Readonly<Record<string, Words>>;
}

/**
 * The round has come anew. Where another window has saved other words in a field that is written in here, ours stay in the
 * field as an edit that is not saved, and theirs are kept beside it. A field that has only the cursor in it takes theirs.
 */
export function keepOwnWords(before: RoundView | null, now: RoundView, state: WordsState): WordsState {
  let { edits, clashes, ownWords } = state;
  for (const name of namesOf(state.ownWords)) {
    const held = state.ownWords[name];
    if (held === undefined) continue;
    const { known } = held;
    const edited = isEdited(edits, name);
    const old = before === null ? null : storedEntry(before, name);
    const theirs = wordsIn(storedEntry(now, name), name);
    const shown = wordsIn(edited ? edits : old, name);
    // Both were on their way at once, and ours was stored last.
    if (sameWords(theirs, shown) && name in clashes) {
      clashes = without(clashes, name);
      // It was kept for the clash alone, and is what is stored: the field is to follow again.
      if (edited && sameEntry(edits, storedEntry(now, name), name)) edits = withoutEntry(edits, name);
    }
    if (sameWords(theirs, shown) || known.some((words) => sameWords(words, theirs))) continue;
    // Where nothing is written here, or all of it is taken out again, there is nothing of ours to keep.
    if (!edited && (known.length === 1 || sameWords(shown, { text: '', source: '' }))) {
      ownWords = { ...ownWords, [name]: { ...held, known: [theirs] } };
      continue;
    }
    clashes = { ...clashes, [name]: theirs };
    if (!edited && old !== null) edits = withEntry(edits, old);
  }
  return { edits, clashes, ownWords };
}
