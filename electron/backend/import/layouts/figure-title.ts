import { foldName } from '../../register/index.ts';
import { cellText } from '../table.ts';
import { tellingWords } from './guess-column.ts';
import type { TableToRecognise } from './layout.ts';
import { sheetSubject } from './nav-subject.ts';
import { tellingTitle } from './telling-title.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** Where a table is from, which says nothing of its figures. */
const SOURCE = /^(statistikk(en|banken?)?|data(sett)?|eksport|utskrift|imdi\.no|imdi)$/;
/** A longer line over a table is a remark. */
const LONGEST = 100;

/**
 * What the lines over a header, or else the sheet's name, call the figures of a table that does not name them itself,
 * without its year: «Deltakere i introduksjonsprogram». '' where they do not. `header` is the line of the header.
 */
export function figureTitle({ sheet, head }: TableToRecognise, header: number): string {
  const over = head
    .filter(({ row }) => row < header)
    .flatMap(({ cells }) => cells.flatMap((cell) => cellText(cell).split(' · ')));
  const titles = [...over, sheetSubject(sheet ?? '')].map((line) =>
    line.length > LONGEST ? '' : tellingTitle([line.replace(YEAR, ' ')], []).trim(),
  );
  return titles.find((title) => tellingWords(title).some((word) => !SOURCE.test(foldName(word)))) ?? '';
}
