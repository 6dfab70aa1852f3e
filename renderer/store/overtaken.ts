import { mergeSeen } from '../../shared/model/merge-seen.ts';
import type { AppState } from './app-state.ts';
import {
  editedKeys,
  editedRecord,
  type RecordField,
  type SavedRecords,
  storedRecord,
} from './saved-record.ts';
import { wordsNameOf } from './words-of.ts';

/** Fields that are changed here and were stored by another window meanwhile, with what stands in either. */
export interface Overtaken<Field extends RecordField> {
  readonly fields: readonly (keyof SavedRecords[Field] & string)[];
  readonly mine: SavedRecords[Field];
  readonly theirs: SavedRecords[Field];
}

type Known = Pick<AppState, 'stored' | 'edits' | 'seen'>;

/** A text and its source are chosen between by themselves: `clashes`. */
const ofWords: readonly string[] = ['text', 'source'];

/** null where nothing has to be chosen: nothing is written here, or nothing unseen is stored. */
export function overtaken<Field extends RecordField>(
  { stored, edits, seen }: Known,
  field: Field,
  key: string,
): Overtaken<Field> | null {
  const mine = editedRecord[field](edits, key);
  const theirs = stored === null ? null : storedRecord[field](stored, key);
  if (mine === null || theirs === null) return null;
  const { told, earlier } = seen[field][key] ?? { told: [], earlier: [] };
  const { clashes } = mergeSeen(told, mine, theirs);
  // The round may be older than the last answer, and have what was saved from here before it.
  const unseen = mergeSeen([...told, ...earlier], mine, theirs).clashes;
  const hasWords = wordsNameOf(field, key) !== null;
  const fields = clashes.filter((one) => unseen.includes(one) && (!hasWords || !ofWords.includes(one)));
  return fields.length === 0 ? null : { fields, mine, theirs };
}

/** All there are: field and key. */
export const allOvertaken = (state: Known): readonly (readonly [RecordField, string])[] =>
  editedKeys(state.edits).filter(([field, key]) => overtaken(state, field, key) !== null);
