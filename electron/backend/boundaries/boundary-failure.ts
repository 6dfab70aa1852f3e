import type { BoundaryErrorCode, ErrorParams } from '../../../shared/contract/errors.ts';

/** Thrown while a boundary file is read, and turned into a value at the edge of the worker. */
export class BoundaryFailure extends Error {
  readonly code: BoundaryErrorCode;
  readonly params: ErrorParams;
  constructor(code: BoundaryErrorCode, params: ErrorParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
