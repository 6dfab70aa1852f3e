import type { CallName } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Staging } from '../database/staging.ts';
import type { Answer, ParsedInput, ReadContext, WriteContext } from './context.ts';

/**
 * A write that must first do slow work (documents, files, many values): `prepare` outside the transaction, `write`
 * inside, and `abandon` where the write was refused.
 */
export interface Staged<Name extends CallName, Prepared> {
  readonly prepare: (
    context: ReadContext,
    input: ParsedInput<Name>,
    staging: Staging,
  ) => Promise<Result<Prepared, AppError>>;
  readonly write: (context: WriteContext, prepared: Prepared) => Answer<Name>;
  readonly abandon?: (prepared: Prepared, staging: Staging) => Promise<void>;
}
