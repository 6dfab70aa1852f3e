import type { Samarbeid } from './round.ts';

type Group = Pick<Samarbeid, 'members' | 'min' | 'max' | 'joint'>;

/** Whether a samarbeid has a joint frame. In the first packages only its bounds tell. */
export const isJoint = ({ joint, min, max }: Pick<Group, 'min' | 'max' | 'joint'>): boolean =>
  joint === true || min !== null || max !== null;

/**
 * Two samarbeid with a joint frame must be separate, or one must hold the other: the numbers are shared out along a tree.
 *
 * @param group a samarbeid with a joint frame, as it would be
 * @param others all other samarbeid of the round
 * @returns the first that is in the way, and the kommuner they share; null where there is none
 */
export function jointClash<Other extends Group>(
  group: Pick<Group, 'members'>,
  others: readonly Other[],
): { readonly other: Other; readonly shared: readonly string[] } | null {
  for (const other of others) {
    if (!isJoint(other)) continue;
    const shared = group.members.filter((member) => other.members.includes(member));
    if (shared.length > 0 && shared.length < group.members.length && shared.length < other.members.length) {
      return { other, shared };
    }
  }
  return null;
}
