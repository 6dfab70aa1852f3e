/** What the backend tells without being asked. */
export type BackendEvent =
  /** Rows of these tables changed in this round (null = all rounds): fetch again what you show of them. */
  | { readonly type: 'changed'; readonly roundId: number | null }
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      /** null while the whole is not known. */
      readonly total: number | null;
    };
