import { type FormMark, type FormReading, formTopics } from '../../../../shared/model/form.ts';
import { ImportFailure } from '../../import/import-failure.ts';
import { type Cell, cellText } from '../../import/table.ts';
import { readXlsx } from '../../import/xlsx/read-xlsx.ts';
import { MARK_COLUMN, markOf } from '../form-marks.ts';
import { formLimits, rowsLookedAt } from './form-limits.ts';
import { tidyAnswer } from './tidy-answer.ts';

/** Thrown to stop the reading of a large table that is no form. Never leaves this file. */
class SeenEnough extends Error {}

const topicMarks: ReadonlySet<FormMark> = new Set(formTopics.map((topic): FormMark => `topic-${topic}`));

/** Columns, from 0: a topic is answered over the whole width, the others beside their label. */
const wideAnswer = MARK_COLUMN;
const shortAnswer = MARK_COLUMN + 1;

/** The marked answers of a workbook, as text. Empty where it holds none, or is too large to be a form. */
export async function readFormXlsx(bytes: Uint8Array): Promise<FormReading['marks']> {
  const marks: Partial<Record<FormMark, string>> = {};
  const row = (_: number, cells: readonly Cell[]): void => {
    seen += 1;
    const mark = markOf(cellText(cells[MARK_COLUMN - 1]));
    if (mark !== null) marks[mark] ??= tidyAnswer(answerText(cells[columnOf(mark)]));
    else if (seen > rowsLookedAt) throw new SeenEnough();
  };
  let seen = 0;
  try {
    await readXlsx(bytes, { sheet: () => {}, row }, formLimits, {});
  } catch (error) {
    if (!(error instanceof SeenEnough) && !isTooLarge(error)) throw error;
  }
  return marks;
}

const columnOf = (mark: FormMark): number => (topicMarks.has(mark) ? wideAnswer : shortAnswer);

/** A workbook that is larger than any form is some other table, and Grunnlag says what is wrong with it, if anything. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof ImportFailure &&
  ['unpacks-too-large', 'too-many-rows', 'too-many-columns', 'file-empty'].includes(error.error.code);

/** Excel writes a carriage return within a cell as these seven letters (ECMA-376 part 1, 22.9.2.19). */
const answerText = (cell: Cell | undefined): string => cellText(cell).replaceAll('_x000D_', '');
