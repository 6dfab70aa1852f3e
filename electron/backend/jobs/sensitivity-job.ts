import type {
  AllocationInput,
  NoAllocation,
  Sensitivity,
  SensitivityOptions,
} from '../../../shared/allocation/index.ts';

/** What the worker is started with. */
export interface SensitivityJob {
  readonly input: AllocationInput;
  readonly options: SensitivityOptions;
  /** One number in memory both threads see, for the draws never wait for a message: 1 = stop. */
  readonly stop: SharedArrayBuffer;
}

/** What the worker says. */
export type FromSensitivityWorker =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly result: Sensitivity | NoAllocation };
