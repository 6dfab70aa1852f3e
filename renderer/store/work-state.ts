/** What stands beside the work table. */
export type Companion = 'reasons' | 'chart' | 'ladder' | 'robustness' | 'rules';

/** How the work table was left: it is found so again by whoever goes to another screen and comes back. */
export interface WorkLook {
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly filters: readonly { readonly id: string; readonly value: unknown }[];
  readonly filtering: boolean;
  readonly companion: Companion;
}

export interface WorkSlice {
  readonly workLook: WorkLook;
  readonly setWorkLook: (change: Partial<WorkLook>) => void;
}
