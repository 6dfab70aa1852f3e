import type { AppError } from '../../../shared/contract/errors.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { RoundFile } from './round-file.ts';

/** What the thread that reads a round file is given. */
export interface ReadRoundFileJob {
  readonly path: string;
  readonly file: string;
}

export type RoundFileRead = Result<RoundFile, AppError>;
