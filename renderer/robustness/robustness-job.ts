import type {
  AllocationInput,
  NoAllocation,
  Sensitivity,
  SensitivityOptions,
} from '../../shared/allocation/index.ts';

/** What the worker is asked. */
export interface RobustnessJob {
  readonly input: AllocationInput;
  readonly options: SensitivityOptions;
}

export type RobustnessAnswer = Sensitivity | NoAllocation;
