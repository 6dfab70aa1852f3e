import type { FileReading, ImportError, ReadContext, StagedValue } from '../../../shared/model/importing.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { ReadOptions } from './read-table-file.ts';
import { byPlace, newestFirst } from './sort-values.ts';

/** A reading with its values ordered as the database keeps them, and the newest of them to look at. */
export interface OrderedReading extends FileReading {
  readonly newest: readonly StagedValue[];
}

/** Reads a file, in this thread or in another. A file that cannot be read is an error like any other. */
export type ReadFile = (
  source: string | Uint8Array,
  context: ReadContext,
  options?: ReadOptions,
) => Promise<Result<OrderedReading, ImportError>>;

/** As many values as a screen shows before they are taken in. */
const SHOWN = 300;

export const inOrder = (reading: FileReading): OrderedReading => ({
  ...reading,
  values: reading.values.toSorted(byPlace),
  newest: newestFirst(reading.values).slice(0, SHOWN),
});
