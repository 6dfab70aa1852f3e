import type { z } from 'zod';

/** One call of the contract: what goes in is checked, what comes out is typed. */
export interface CallDefinition<Input extends z.ZodType, Output, Writes extends boolean> {
  readonly input: Input;
  /** Runs in one transaction and is written to the change log. */
  readonly writes: Writes;
  /** A write that undo takes back. False for what stands at the bottom of a round's history, such as making it. */
  readonly undoable: boolean;
  /** Only a type: carries Output, is never set. */
  readonly output?: Output;
}

const define =
  <Writes extends boolean>(writing: Writes, undoable: boolean) =>
  <Output>() => ({
    with: <Input extends z.ZodType>(input: Input): CallDefinition<Input, Output, Writes> => ({
      input,
      writes: writing,
      undoable,
    }),
  });

export const reads = define(false, false);
export const writes = define(true, true);
/** A write that undo stops at. */
export const founds = define(true, false);
