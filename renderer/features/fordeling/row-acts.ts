import type { CellValue } from './own-cell.ts';

/** What a cell may ask of the table. The same functions from one drawing to the next. */
export interface RowActs {
  readonly edit: (kommunenummer: string) => void;
  readonly editBounds: (kommunenummer: string) => void;
  readonly write: (kommunenummer: string, column: string) => void;
  readonly saveCell: (
    kommunenummer: string,
    column: string,
    value: CellValue,
    then: 'down' | 'right' | 'stay',
  ) => void;
  readonly leaveCell: () => void;
}
