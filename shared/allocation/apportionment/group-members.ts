import type { Group } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

interface Members {
  /** Every place in the group, in the order of the places. */
  readonly members: Int32Array;
  /** 1 + the height of the highest group it names. */
  readonly height: number;
}

/** The places of each group. A group may name places and other groups. */
export function groupMembers(ids: readonly string[], groups: readonly Group[]): readonly Members[] {
  const placeIndex = new Map(ids.map((id, index) => [id, index]));
  const groupIndex = new Map(groups.map(({ id }, index) => [id, index]));
  const found: (Members | 'open' | undefined)[] = groups.map(() => undefined);
  return groups.map(function resolve({ id, members: names }, index): Members {
    const known = found[index];
    if (known === 'open') throw new UnusableInput(`groups[${index}].members`, `the group ${id} holds itself`);
    if (known) return known;
    found[index] = 'open';
    const isMember = new Uint8Array(ids.length);
    let height = 1;
    names.forEach((name, position) => {
      const place = placeIndex.get(name);
      const inner = groupIndex.get(name);
      const group = inner === undefined ? undefined : groups[inner];
      if (place !== undefined) isMember[place] = 1;
      else if (inner !== undefined && group) {
        const resolved = resolve(group, inner);
        height = Math.max(height, 1 + resolved.height);
        for (const member of resolved.members) isMember[member] = 1;
      } else
        throw new UnusableInput(
          `groups[${index}].members[${position}]`,
          `there is no place or group with the id ${name}`,
        );
    });
    const resolved = {
      members: indicesOf(isMember),
      height,
    };
    found[index] = resolved;
    return resolved;
  });
}

function indicesOf(isMember: Uint8Array): Int32Array {
  const indices: number[] = [];
  for (let i = 0; i < isMember.length; i++) if (isMember[i]) indices.push(i);
  return Int32Array.from(indices);
}
