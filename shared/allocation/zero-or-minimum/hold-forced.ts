import { findConflict } from '../apportionment/find-conflict.ts';
import type { Instance } from '../apportionment/instance.ts';
import { holdBranch } from './hold-branch.ts';

/**
 * Holds those of some places to a branch of "0 or at least m" that the bounds leave no other: one that a samarbeid's
 * minimum forces persons on has at least m. On the line from 0 to m such a place would cost far less than it can, and the
 * search would look as far for the others as that is off. null where all of them have a choice.
 */
export function holdForced(instance: Instance, places: readonly number[]): Instance | null {
  let held: Instance | null = null;
  for (const place of places) {
    const from: Instance = held ?? instance;
    const some = holdBranch(from, [place], true);
    const none = holdBranch(from, [place], false);
    if (findConflict(none)) held = some;
    else if (findConflict(some)) held = none;
  }
  return held;
}
