import { readFileSync } from 'node:fs';
import type { ApportionProblem } from '../../../shared/allocation/index.ts';
import { sharedData } from '../../support/shared-data.ts';

export interface Vector {
  readonly problem: ApportionProblem;
  readonly expected: {
    readonly feasible: boolean;
    readonly numbers?: Readonly<Record<string, number>>;
    readonly objective?: string;
    readonly conflict?: {
      readonly node: string | null;
      readonly need?: number;
      readonly have?: number;
      readonly lo?: number;
      readonly hi?: number;
    };
  };
}

/** The cases of a file of problems with known answers, read in place; null where it is not beside the checkout. */
export function readVectors(file: 'bounded-groups.json' | 'zero-or-minimum.json'): readonly Vector[] | null {
  const path = sharedData(`vectors/${file}`);
  return path === null ? null : JSON.parse(readFileSync(path, 'utf8')).cases;
}
