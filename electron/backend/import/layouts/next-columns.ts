import type { ReadContext } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { type Cell, cellText } from '../table.ts';
import { isKommuneHeader } from './find-kommune-column.ts';
import { guessColumn, isOfWholeYear } from './guess-column.ts';
import { seriesOf, type ValueColumn, yearsNamed } from './plain-mapping.ts';

/** The headers of a table, by column, and what was made of them. */
export interface HeadedColumns {
  readonly headers: readonly string[];
  readonly values: readonly ValueColumn[];
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Whether a header line says again what stood over a column, whose header may be of several lines. */
const isSameHeader = (before: string | undefined, text: string): boolean =>
  before !== undefined && foldName(before).endsWith(foldName(text));

export interface NextTable {
  readonly cells: readonly Cell[];
  /** What the lines over it tell of the figures in a column; '' where they tell nothing. */
  readonly titleOf: (column: number) => string;
  /** The table right before it, and the first, whose columns the user may have mapped. */
  readonly before: HeadedColumns;
  readonly first: HeadedColumns;
  readonly context: ReadContext;
  /** The year stands in a column. */
  readonly isDatedByRow: boolean;
  /** Tells of a column that is not read. */
  readonly unread: (header: string) => void;
}

/**
 * What the columns under another header are. A header that comes again is what it was, unless a title says that it is of
 * others or of another year; then title and header together are guessed, as one header would be, and what cannot be guessed
 * is told and not read.
 */
export function nextColumns(next: NextTable): HeadedColumns {
  const { cells, before, first, context } = next;
  const headers = cells.map(cellText);
  const values = headers.flatMap((text, column): readonly ValueColumn[] => {
    if (text === '' || isKommuneHeader(text)) return [];
    const valueIn = (table: HeadedColumns) => table.values.find((value) => value.column === column);
    // A header's own year counts before that of a title.
    const said = next.titleOf(column);
    const title = yearsNamed(text) ? said.replace(YEAR, ' ').trim() : said;
    if (title === '') {
      const same = [before, first].find((table) => isSameHeader(table.headers[column], text));
      if (same !== undefined) return [valueIn(same)].filter((value) => value !== undefined);
    }
    const isOwn = context.mapping === undefined || context.mapping === null;
    const header = `${title} ${text}`.trim();
    const guess = isOwn ? guessColumn(header, context) : null;
    const period =
      guess?.period ??
      (next.isDatedByRow && !yearsNamed(header) && isOfWholeYear(header, context) ? '' : null);
    if (guess !== null && period !== null)
      return [{ column, period, series: seriesOf(guess.indicator, header, context) }];
    if (valueIn(first) !== undefined || guessColumn(text, context) !== null) next.unread(header);
    return [];
  });
  return { headers, values };
}
