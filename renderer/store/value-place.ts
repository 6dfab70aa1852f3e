import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { ValueView } from '../../shared/model/round.ts';

/** Where a value stands in its source: the sheet and the cell of a file, or which number of an earlier round it is. */
export function valuePlace(
  { sheet, cell }: Pick<ValueView, 'sheet' | 'cell'>,
  layout: string | undefined,
  words: ScreenWords['basis'],
): string {
  if (layout !== 'round') return words.cell(sheet, cell);
  const [of = '', unused] = cell.split(' + ');
  return words.roundCell(of, unused);
}
