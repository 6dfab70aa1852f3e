import { assertNever } from '../assert-never.ts';
import type { ConflictKind } from '../types.ts';

/** The conflict as a sentence in English with the cheapest ways out, for the command line. */
export function conflictMessage(node: string | null, kind: ConflictKind, need: number, have: number): string {
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
      return `${name}: no choice of "0 or at least m" gives a sum that is allowed`;
    default:
      return assertNever(kind);
  }
}
