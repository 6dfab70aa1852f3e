import type { FileReading, ImportError, ReadContext } from '../../../shared/model/importing.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { ReadLimits } from './limits.ts';

/** What the worker is started with. */
export interface ReadJob {
  readonly source: string | Uint8Array;
  readonly context: ReadContext;
  readonly limits: Partial<ReadLimits>;
}

/** What the worker says. */
export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly result: Result<FileReading, ImportError> };

/** What the worker is told: the only thing is to stop. */
export type ToWorker = 'cancel';
