import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { RowActs } from './row-acts.ts';
import type { Writing } from './use-row-acts.ts';
import type { OwnCells, WorkColumn } from './work-columns.ts';

export interface CellProps {
  /** Handed down: a thousand cells that each listened for the language would be heard. */
  readonly words: ScreenWords;
  readonly row: WorkRow;
  readonly own: OwnCells;
  readonly column: WorkColumn;
  /** 'row:column', by which the grid finds it. */
  readonly place: string;
  readonly tabStop: boolean;
  /** Chosen together with others. */
  readonly chosen: boolean;
  readonly note: string | null;
  /** What is being written in it; null while nothing is. */
  readonly writing: Pick<Writing, 'text' | 'shown'> | null;
  readonly acts: RowActs;
}
