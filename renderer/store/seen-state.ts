import type { RecordField, SavedRecords } from './saved-record.ts';

/** What this window had in front of a record it changes, and what it has sent of it. */
export interface SeenRecord<Saved> {
  /** What was stored when the change began, or the last that is known to be stored; then what is sent and not answered. */
  readonly told: readonly Saved[];
  /** What came before in the same change: a round that was asked for before the last answer came still shows it. */
  readonly earlier: readonly Saved[];
}

/** By field and key. */
export type Seen = {
  readonly [Field in RecordField]: Readonly<Record<string, SeenRecord<SavedRecords[Field]>>>;
};

export const noSeen: Seen = {
  innspill: {},
  lines: {},
  capacity: {},
  regions: {},
  plans: {},
  contacts: {},
  notes: {},
};

export interface SeenSlice {
  readonly seen: Seen;
  /** A record is about to be changed: what is stored of it is what the user has in front, unless a change waits already. */
  readonly beginSeen: (field: RecordField, key: string) => void;
  /** Sent, and not answered: it may be what is stored from now on. */
  readonly sentRecord: <Field extends RecordField>(
    field: Field,
    key: string,
    record: SavedRecords[Field],
  ) => void;
  /** The backend has answered that it is stored. */
  readonly savedRecord: <Field extends RecordField>(
    field: Field,
    key: string,
    record: SavedRecords[Field],
  ) => void;
  /** The user has seen what another window has stored here, and what is written next stands. */
  readonly seeStored: (field: RecordField, key: string) => void;
  /** What is told the backend with a save. */
  readonly seenOf: <Field extends RecordField>(field: Field, key: string) => readonly SavedRecords[Field][];
}
