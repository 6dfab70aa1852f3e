import type { ImportError, ImportErrorCode, ImportParams } from '../../../shared/model/importing.ts';

/**
 * Stops a reading from deep inside a stream. It never leaves this folder: `readTableFile` turns it into a value.
 */
export class ImportFailure extends Error {
  readonly error: ImportError;

  constructor(code: ImportErrorCode, params: ImportParams = {}) {
    super(code);
    this.error = { code, params };
  }
}
