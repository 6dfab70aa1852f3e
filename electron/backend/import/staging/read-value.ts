import type { ProblemCode, SeriesFound } from '../../../../shared/model/importing.ts';
import { mostPersons } from '../../../../shared/model/limits.ts';
import type { MissingKind } from '../../../../shared/model/missing-kind.ts';
import { type Cell, cellText } from '../table.ts';
import { markOf, type Publisher } from './missing-marks.ts';
import { isEitherWay, readNumber } from './read-number.ts';

export type ReadValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'missing'; readonly missing: MissingKind }
  | { readonly kind: 'problem'; readonly code: ProblemCode };

const MOST = 1e12;

/** What is to be known of a series to judge a number of it. */
export interface ValueBounds {
  readonly unit: SeriesFound['unit'];
  /** A share of a whole: from 0 to 100 per cent. A change in per cent has no such bounds. */
  readonly isShare: boolean;
}

function checked(number: number, { unit, isShare }: ValueBounds): ReadValue {
  const problem = (code: ProblemCode): ReadValue => ({ kind: 'problem', code });
  if (unit === 'persons') {
    if (number < 0) return problem('number-negative');
    if (!Number.isInteger(number)) return problem('number-fractional');
    if (number > mostPersons) return problem('number-too-large');
  }
  if (isShare && (number < 0 || number > 100)) return problem('share-out-of-range');
  if (Math.abs(number) > MOST) return problem('number-too-large');
  return { kind: 'number', number: number === 0 ? 0 : number };
}

/** What a cell says: a number that its unit allows, a kind of missing, or a problem. Never a guess, never a zero. */
export function readValue(cell: Cell | undefined, publisher: Publisher, bounds: ValueBounds): ReadValue {
  if (typeof cell === 'object' && cell !== null) return { kind: 'problem', code: cell.fault };
  if (typeof cell === 'number') return checked(cell, bounds);
  const text = cellText(cell);
  // Per cent is the only unit in which the sign can but be the decimal one: no share is in thousands.
  if (bounds.unit !== 'percent' && isEitherWay(text)) return { kind: 'problem', code: 'number-ambiguous' };
  const number = readNumber(text);
  if (number !== null) return checked(number, bounds);
  const mark = markOf(text, publisher);
  if (mark === null) return { kind: 'problem', code: 'not-a-number' };
  return mark === 0 ? { kind: 'number', number: 0 } : { kind: 'missing', missing: mark };
}
