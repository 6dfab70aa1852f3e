import type { z } from 'zod';

/** One call of the contract: what goes in is checked, what comes out is typed. */
export interface CallDefinition<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Runs in one transaction and is written to the change log. */
  readonly writes: boolean;
  /** A write that undo takes back. False for what stands at the bottom of a round's history, such as making it. */
  readonly undoable: boolean;
  /** Only a type: carries Output, is never set. */
  readonly output?: Output;
}

export const reads = <Output>() => ({
  with: <Input extends z.ZodType>(input: Input): CallDefinition<Input, Output> => ({
    input,
    writes: false,
    undoable: false,
  }),
});

export const writes = <Output>() => ({
  with: <Input extends z.ZodType>(input: Input): CallDefinition<Input, Output> => ({
    input,
    writes: true,
    undoable: true,
  }),
});

/** A write that undo stops at. */
export const founds = <Output>() => ({
  with: <Input extends z.ZodType>(input: Input): CallDefinition<Input, Output> => ({
    input,
    writes: true,
    undoable: false,
  }),
});
