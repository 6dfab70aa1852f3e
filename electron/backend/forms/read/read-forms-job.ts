import type { FormReading } from '../../../../shared/model/form.ts';
import type { ImportError } from '../../../../shared/model/importing.ts';
import type { Result } from '../../../../shared/model/result.ts';

export type FormResult = Result<FormReading, ImportError>;

/** What the worker is started with: paths, to read in order. */
export interface ReadFormsJob {
  readonly paths: readonly string[];
}

/** What it says of each, in order. */
export interface FormRead {
  readonly result: FormResult;
}
