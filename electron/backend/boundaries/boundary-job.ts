import type { AppError } from '../../../shared/contract/errors.ts';
import type { BoundaryReading } from '../../../shared/model/boundary.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { BoundaryLimits } from './boundary-limits.ts';
import type { WantedKommune } from './read-boundaries.ts';

export interface BoundaryJob {
  readonly path: string;
  readonly wanted: readonly WantedKommune[];
  readonly limits: BoundaryLimits;
}

export interface ReadBoundaryFile extends BoundaryReading {
  readonly sha256: string;
}

export type FromBoundaryWorker = Result<ReadBoundaryFile, AppError>;
