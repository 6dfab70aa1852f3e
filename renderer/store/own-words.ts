import type { RoundView } from '../../shared/model/round.ts';
import type { Edits } from './edits.ts';
import { without } from './without.ts';
import {
  isEdited,
  sameWords,
  storedEntry,
  type Words,
  type WordsName,
  withEntry,
  wordsIn,
} from './words-of.ts';

/**
 * A field this window is in, or has unsaved words in: what the field began with and what was sent from here. Words that
 * come from the backend and are none of these were saved by another window.
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
 * The round has come anew. Where another window has saved other words in a field of ours, ours stay in the field as an edit
 * that is not saved, and theirs are kept beside it.
 */
export function keepOwnWords(before: RoundView | null, now: RoundView, state: WordsState): WordsState {
  let { edits, clashes } = state;
  for (const [key, { known }] of Object.entries(state.ownWords)) {
    const name = key as WordsName;
    const old = before === null ? null : storedEntry(before, name);
    const theirs = wordsIn(storedEntry(now, name), name);
    const shown = wordsIn(isEdited(edits, name) ? edits : old, name);
    // Both were on their way at once, and ours was stored last.
    if (sameWords(theirs, shown) && name in clashes) clashes = without(clashes, name);
    if (sameWords(theirs, shown) || known.some((words) => sameWords(words, theirs))) continue;
    // In an empty field there is nothing of ours to keep.
    if (!isEdited(edits, name) && sameWords(shown, { text: '', source: '' })) continue;
    clashes = { ...clashes, [name]: theirs };
    if (!isEdited(edits, name) && old !== null) edits = withEntry(edits, old);
  }
  return { edits, clashes, ownWords: state.ownWords };
}
