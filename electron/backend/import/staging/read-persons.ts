import { type Cell, cellText } from '../table.ts';
import { isEitherWay, readNumber } from './read-number.ts';

/**
 * A count of persons that can only be read in one way, whole and from 0; else null. For a number that is offered to
 * the user: one that is left out is missed at once, and one that is a thousand times too small may not be.
 */
export function readPersons(cell: Cell | undefined): number | null {
  const text = cellText(cell);
  if (typeof cell === 'string' && isEitherWay(text)) return null;
  const number = readNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}
