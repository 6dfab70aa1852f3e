import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import type { AcrossHeader } from './across-header.ts';
import { isFigureCell, isYearCell } from './figure-cell.ts';
import { isPeriodHeader } from './guess-column.ts';
import type { ColumnRegion } from './header-regions.ts';

/** A line of figures: what it is of, and its cells. */
export interface FigureLine {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** What stands alone over this line and those after it, the outermost first. */
  readonly headings: readonly string[];
  /** The cells before the first kommune; what is written once for several lines stands in each of them. */
  readonly stubs: readonly string[];
}

/** Kommuner over columns, and the lines of figures under them. */
export interface AcrossSection {
  /** The line in the file with the kommuner. */
  readonly row: number;
  readonly first: number;
  /** By column; null where none stands. */
  readonly regions: readonly (ColumnRegion | null)[];
  /** What stands over and under a kommune about its figures («2024»), by column; '' where nothing does. */
  readonly over: readonly (readonly string[])[];
  readonly under: readonly (readonly string[])[];
  /** What stands over the columns before the first kommune, by column. */
  readonly corner: readonly string[];
  readonly lines: readonly FigureLine[];
}

/** A longer text alone in a line is a title, wherever it stands. */
const LONGEST_OVER = 40;

/** What stands in the last filled cell to the left counts for the empty ones after it: a merged header. */
function filledForward(cells: readonly Cell[], first: number, width: number): readonly string[] {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    if (column >= first) last = cellText(cells[column]) || last;
    return last;
  });
}

/** The lines right above the kommuner that stand over them and not over the table: «2024», «Vedtak». */
export function linesOver(rows: readonly TableRow[], { from, first }: AcrossHeader): readonly TableRow[] {
  const over: TableRow[] = [];
  for (let index = from - 1; index >= 0; index--) {
    const [line, below] = [rows[index], rows[index + 1]];
    if (line === undefined || below === undefined || below.row - line.row > 1) break;
    const texts = line.cells.map(cellText);
    const begins = texts.findIndex((text, column) => column >= first && text !== '');
    const isAlone = texts.filter((text) => text !== '').length === 1;
    const isTitle = isAlone && (begins === 0 || (texts[begins]?.length ?? 0) > LONGEST_OVER);
    if (begins < 0 || isTitle) break;
    over.unshift(line);
  }
  return over;
}

/** The section that lines of kommuner open, with the lines right above that stand over it; `lines` are to be filled. */
export function openSection(
  header: readonly TableRow[],
  over: readonly TableRow[],
  lines: readonly FigureLine[],
  { regions, first, width }: Pick<AcrossSection, 'regions' | 'first'> & { readonly width: number },
): AcrossSection {
  const upper = over.map(({ cells }) => filledForward(cells, first, width));
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    row: header.at(-1)?.row ?? 0,
    first,
    regions,
    over: columns.map((column) => upper.map((line) => line[column] ?? '')),
    under: columns.map(() => []),
    corner: columns
      .slice(0, first)
      .map(
        (column) => header.map(({ cells }) => cellText(cells[column])).findLast((text) => text !== '') ?? '',
      ),
    lines,
  };
}

/** Whether a line right under the kommuner is of their header: years, or words with nothing before them. */
export function isUnder(cells: readonly Cell[], { first, lines }: AcrossSection): boolean {
  const values = cells.slice(first).filter((cell) => !isBlank(cell));
  if (lines.length > 0 || values.length === 0 || values.some(isFigureCell)) return false;
  const label =
    cells
      .slice(0, first)
      .map(cellText)
      .findLast((text) => text !== '') ?? '';
  return label === '' || (values.every(isYearCell) && isPeriodHeader(label));
}

/** The section with one line more under its kommuner, each of which may stand over several of the line's cells. */
export function withUnder(section: AcrossSection, cells: readonly Cell[]): AcrossSection {
  let region: ColumnRegion | null = null;
  return {
    ...section,
    regions: section.under.map((_, column) => {
      const own = section.regions[column] ?? null;
      region = own ?? region;
      return own ?? (isBlank(cells[column]) ? null : region);
    }),
    under: section.under.map((texts, column) => [...texts, cellText(cells[column])]),
  };
}

/** The section with what is merged under a kommune in each column of it that has figures. */
export function withMergedUnder(section: AcrossSection): AcrossSection {
  let label: string | null = null;
  let last: readonly string[] = [];
  return {
    ...section,
    under: section.under.map((texts, column) => {
      const region = section.regions[column] ?? null;
      if (region === null || section.lines.every(({ cells }) => isBlank(cells[column]))) return texts;
      if (region.label !== label) last = [];
      label = region.label;
      last = texts.map((text, index) => text || (last[index] ?? ''));
      return last;
    }),
  };
}
