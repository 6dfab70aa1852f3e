import type { Result } from '../model/result.ts';
import type { CallInput, CallName, CallOutput } from './contract.ts';
import type { AppError } from './errors.ts';

/** One typed way to reach the backend, whatever door it stands behind. */
export type Call = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
) => Promise<Result<CallOutput<Name>, AppError>>;
