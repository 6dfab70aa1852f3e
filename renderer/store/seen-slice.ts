import type { StateCreator } from 'zustand';
import { sameValue } from '../../shared/model/same-value.ts';
import type { AppState } from './app-state.ts';
import { editedRecord, type RecordField, type SavedRecords, storedRecord } from './saved-record.ts';
import { noSeen, type SeenRecord, type SeenSlice } from './seen-state.ts';
import { wordsNameOf } from './words-of.ts';

/** Of what is sent and not answered; the rest was sent long ago. With the words that are known, within `mostSeen`. */
const mostSent = 20;
/** More than is saved while a round is on its way. */
const mostEarlier = 50;

/** What this window has seen of what it writes over, so that the backend can tell what it has not. */
export const createSeenSlice: StateCreator<AppState, [], [], SeenSlice> = (set, get) => {
  const put = <Field extends RecordField>(
    field: Field,
    key: string,
    record: SeenRecord<SavedRecords[Field]>,
  ): void => set(({ seen }) => ({ seen: { ...seen, [field]: { ...seen[field], [key]: record } } }));
  const now = <Field extends RecordField>(field: Field, key: string): SeenRecord<SavedRecords[Field]> =>
    get().seen[field][key] ?? { told: [], earlier: [] };
  const add = <Field extends RecordField>(field: Field, key: string, record: SavedRecords[Field]): void => {
    const { told, earlier } = now(field, key);
    const [first = record, ...sent] = told;
    // One that is tried again and again is one: it must not push out another that may be stored.
    const others = sent.filter((one) => !sameValue(one, record));
    const kept = [...others, record].slice(-mostSent);
    put(field, key, { told: [first, ...kept], earlier });
  };
  return {
    seen: noSeen,
    beginSeen: (field, key) => {
      const { stored, edits } = get();
      if (stored === null || editedRecord[field](edits, key) !== null) return;
      const record = storedRecord[field](stored, key);
      put(field, key, { told: record === null ? [] : [record], earlier: [] });
    },
    sentRecord: (field, key, record) => {
      if (now(field, key).told.length > 0) add(field, key, record);
    },
    savedRecord: (field, key, record) => {
      const { told, earlier } = now(field, key);
      put(field, key, { told: [record], earlier: [...earlier, ...told].slice(-mostEarlier) });
    },
    seeStored: (field, key) => {
      const { stored } = get();
      const record = stored === null ? null : storedRecord[field](stored, key);
      if (record === null) return;
      add(field, key, record);
      // What was said of the choice no longer holds.
      get().clearNotice();
    },
    seenOf: (field, key) => {
      const { told } = now(field, key);
      const [first] = told;
      const name = wordsNameOf(field, key);
      if (first === undefined || name === null) return told;
      const known = get().ownWords[name]?.known ?? [];
      return [...told, ...known.map((words) => ({ ...first, ...words }))];
    },
  };
};
