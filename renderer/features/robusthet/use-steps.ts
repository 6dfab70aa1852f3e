import { useMemo } from 'react';
import {
  type AllocationInput,
  type NoAllocation,
  type Steps,
  steps,
} from '../../../shared/allocation/index.ts';

/** Worked out again only where the numbers, the criterion or the range have changed. */
export const useSteps = (
  input: AllocationInput | null,
  criterion: string | null,
  most: number,
): Steps | NoAllocation | null =>
  useMemo(
    () => (input === null || criterion === null ? null : steps(input, criterion, most)),
    [input, criterion, most],
  );
