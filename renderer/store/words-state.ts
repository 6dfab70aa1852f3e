import type { WordsState } from './own-words.ts';
import type { Words, WordsName } from './words-of.ts';

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
