import { readNumber } from '../../../shared/model/match-pasted.ts';
import type { OwnColumnKind } from '../../../shared/model/table-layout.ts';
import type { CellValue } from './own-cell.ts';

/** What is written in a cell of such a column; null empties it, undefined cannot be read. */
export function readCell(text: string, kind: OwnColumnKind): CellValue | undefined {
  const written = text.trim();
  if (written === '') return null;
  if (kind === 'text') return written;
  const number = readNumber(written);
  if (number === null) return undefined;
  return kind === 'starting-point' && !(Number.isInteger(number) && number >= 0) ? undefined : number;
}
