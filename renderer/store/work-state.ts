import type { ChartKind } from '../charts/chart-kinds.ts';

/** What stands beside the work table. */
export type Companion = 'reasons' | 'chart' | 'ladder' | 'robustness' | 'rules';

/** What the picture shows, and how. */
export interface PictureLook {
  readonly shape: 'map' | 'chart' | 'table';
  readonly kind: ChartKind;
  readonly by: 'change' | 'perThousand';
  /** The user's own boundaries, where there are any. */
  readonly filled: boolean;
}

/** How table and picture were left: they are found so again by whoever goes to another screen and comes back. */
export interface WorkLook {
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly filters: readonly { readonly id: string; readonly value: unknown }[];
  readonly filtering: boolean;
  readonly companion: Companion;
  readonly picture: PictureLook;
}

export interface WorkSlice {
  readonly workLook: WorkLook;
  readonly setWorkLook: (change: Partial<WorkLook>) => void;
}
