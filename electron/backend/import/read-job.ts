import type { ImportError, ReadContext, StagedValue } from '../../../shared/model/importing.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { ReadLimits } from './limits.ts';
import type { OrderedReading } from './ordered-reading.ts';

/** What the worker is started with. */
export interface ReadJob {
  readonly source: string | Uint8Array;
  readonly context: ReadContext;
  readonly limits: Partial<ReadLimits>;
}

/** What a reading is without its values. */
export type ReadingHead = Omit<OrderedReading, 'values'>;

/** What the worker says. Values come so many at a time, when they are asked for: one large message would stop the window. */
export type FromWorker =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'done';
      readonly result: Result<ReadingHead, ImportError>;
      readonly valueCount: number;
    }
  | { readonly type: 'values'; readonly values: readonly StagedValue[] };

/** What the worker is told: to stop, or to hand over more values. */
export type ToWorker = 'cancel' | 'more';
