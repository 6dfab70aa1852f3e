import { z } from 'zod';
import { type CallName, contract } from '../../shared/contract/contract.ts';
import type { InputSchema } from './any-input.ts';

export interface CallSchema {
  readonly name: CallName;
  readonly schema: InputSchema;
}

/** Every call with the shape of its input, from the contract itself: a new call is here the day it is made. */
export const callSchemas = (): readonly CallSchema[] =>
  (Object.keys(contract) as CallName[]).map((name) => ({
    name,
    schema: z.toJSONSchema(contract[name].input as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
    }) as InputSchema,
  }));
