import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import { editedRecord, type RecordField, type SavedRecords, storedRecord } from './saved-record.ts';
import { noSeen, type SeenSlice } from './seen-state.ts';
import { wordsNameOf } from './words-of.ts';

/** Of what is sent and not answered; the rest was sent long ago. With the words that are known, within `mostSeen`. */
const mostSent = 20;

/** What this window has seen of what it writes over, so that the backend can tell what it has not. */
export const createSeenSlice: StateCreator<AppState, [], [], SeenSlice> = (set, get) => {
  const put = <Field extends RecordField>(
    field: Field,
    key: string,
    records: readonly SavedRecords[Field][],
  ): void => set(({ seen }) => ({ seen: { ...seen, [field]: { ...seen[field], [key]: records } } }));
  const now = <Field extends RecordField>(field: Field, key: string): readonly SavedRecords[Field][] =>
    get().seen[field][key] ?? [];
  const add = <Field extends RecordField>(field: Field, key: string, record: SavedRecords[Field]): void => {
    const [first = record, ...sent] = now(field, key);
    put(field, key, [first, ...[...sent, record].slice(-mostSent)]);
  };
  return {
    seen: noSeen,
    beginSeen: (field, key) => {
      const { stored, edits } = get();
      if (stored === null || editedRecord[field](edits, key) !== null) return;
      const record = storedRecord[field](stored, key);
      put(field, key, record === null ? [] : [record]);
    },
    sentRecord: (field, key, record) => {
      if (now(field, key).length > 0) add(field, key, record);
    },
    savedRecord: (field, key, record) => put(field, key, [record]),
    seeStored: (field, key) => {
      const { stored } = get();
      const record = stored === null ? null : storedRecord[field](stored, key);
      if (record !== null) add(field, key, record);
    },
    seenOf: (field, key) => {
      const records = now(field, key);
      const [first] = records;
      const name = wordsNameOf(field, key);
      if (first === undefined || name === null) return records;
      const known = get().ownWords[name]?.known ?? [];
      return [...records, ...known.map((words) => ({ ...first, ...words }))];
    },
  };
};
