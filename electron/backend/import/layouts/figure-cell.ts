import { type Cell, cellText, isBlank } from '../table.ts';
import { isFigure } from './ssb-start.ts';

const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a cell holds a year and nothing else, as far as can be told. */
export const isYearCell = (cell: Cell | undefined): boolean => YEAR.test(cellText(cell));

/** Whether a cell holds a figure or a mark for one, and not a year. */
export const isFigureCell = (cell: Cell | undefined): boolean =>
  !isBlank(cell) && isFigure(cell) && !isYearCell(cell);
