import type { CellValue } from './own-cell.ts';

/** What a cell may ask of the table. The same functions from one drawing to the next. */
export interface RowActs {
  readonly edit: (kommunenummer: string) => void;
  readonly editBounds: (kommunenummer: string) => void;
  readonly write: (kommunenummer: string, column: string) => void;
  /** Of a cell that was opened and not written in, `value` is undefined: it stays as it is. */
  readonly saveCell: (
    kommunenummer: string,
    column: string,
    value: CellValue | undefined,
    shown: CellValue,
    then: 'down' | 'right' | 'stay',
  ) => void;
  readonly leaveCell: () => void;
}
