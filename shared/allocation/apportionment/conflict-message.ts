import { assertNever } from '../assert-never.ts';
import type { Conflict, ConflictKind } from '../types.ts';

/** The conflict as a sentence in English with the cheapest ways out, for the command line. */
export function conflictMessage(
  node: string | null,
  kind: ConflictKind,
  need: number,
  have: number,
  nearest?: Conflict['nearest'],
): string {
  const name = node === null ? 'the whole' : node;
  const short = `${need - have} ${need - have === 1 ? 'person' : 'persons'}`;
  switch (kind) {
    case 'bounds':
      return `${name}: the minimum ${need} is above the maximum ${have}; lower the minimum or raise the maximum by ${short}`;
    case 'members-need-more':
      return node === null
        ? `${name}: the minima need ${need} but the total is ${have}; lower minima or raise the total by ${short}`
        : `${name}: its members need at least ${need} but its maximum is ${have}; lower their minima or raise the maximum by ${short}`;
    case 'members-take-fewer':
      return node === null
        ? `${name}: the total is ${need} but the maxima allow ${have}; raise maxima or lower the total by ${short}`
        : `${name}: its minimum is ${need} but its members take at most ${have}; raise their maxima or lower the minimum by ${short}`;
    case 'gap':
      return `${name}: "0 or at least m" leaves a gap here; the nearest sums its members can make are ${nearest?.below} and ${nearest?.above}, and ${node === null ? `the total is ${have}` : `its bounds allow neither`}`;
    default:
      return assertNever(kind);
  }
}
