import { wholeNumber } from '../../components/whole-number.ts';

/** Totals as written, «641; 3 790; 5000»: the persons in each, and the pieces that are no number of persons. */
export function readTotals(text: string): {
  readonly totals: readonly number[];
  readonly unread: readonly string[];
} {
  const pieces = text
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return {
    totals: pieces.flatMap((piece) => wholeNumber(piece) ?? []),
    unread: pieces.filter((piece) => wholeNumber(piece) === null),
  };
}
