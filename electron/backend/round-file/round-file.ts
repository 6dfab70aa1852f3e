import type { z } from 'zod';
import type { roundFileBody, roundFileHead } from './round-file-schema.ts';
import type { RoundTable } from './round-tables.ts';

/** A row with what hangs on it. */
export type Node = Readonly<Record<string, unknown>>;

export type RoundFileHead = Readonly<z.output<typeof roundFileHead>>;

/** A whole round, as it stands in the file. */
export interface RoundFileBody extends Omit<z.output<typeof roundFileBody>, 'tables'> {
  readonly tables: Readonly<Record<RoundTable, readonly Node[]>>;
}

export interface RoundFile {
  readonly head: RoundFileHead;
  readonly body: RoundFileBody;
}
