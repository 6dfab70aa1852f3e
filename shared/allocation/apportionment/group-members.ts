import { item } from '../item.ts';
import type { Group } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

interface Members {
  /** Every place in the group, in the order of the places. */
  readonly members: readonly number[];
  /** 1 + the height of the highest group it names. */
  readonly height: number;
}

/** The places of each group. A group may name places and other groups. */
export function groupMembers(ids: readonly string[], groups: readonly Group[]): readonly Members[] {
  /** Places by their index; the groups count on from there. */
  const indexOf = new Map<string, number>();
  for (const [place, id] of ids.entries()) indexOf.set(id, place);
  for (const [group, { id }] of groups.entries()) indexOf.set(id, ids.length + group);
  const found: (Members | 'open' | undefined)[] = groups.map(() => undefined);
  return groups.map(function resolve({ id, members: names }, index): Members {
    const known = found[index];
    if (known === 'open') throw new UnusableInput(`groups[${index}].members`, `the group ${id} holds itself`);
    if (known) return known;
    found[index] = 'open';
    const isMember = new Uint8Array(ids.length);
    let height = 1;
    names.forEach((name, position) => {
      const named = indexOf.get(name);
      if (named === undefined)
        throw new UnusableInput(
          `groups[${index}].members[${position}]`,
          `there is no place or group with the id ${name}`,
        );
      if (named < ids.length) isMember[named] = 1;
      else {
        const inner = named - ids.length;
        const resolved = resolve(item(groups, inner), inner);
        height = Math.max(height, 1 + resolved.height);
        for (const member of resolved.members) isMember[member] = 1;
      }
    });
    const resolved = { members: indicesOf(isMember), height };
    found[index] = resolved;
    return resolved;
  });
}

function indicesOf(isMember: Uint8Array): readonly number[] {
  const indices: number[] = [];
  for (let i = 0; i < isMember.length; i++) if (isMember[i]) indices.push(i);
  return indices;
}
