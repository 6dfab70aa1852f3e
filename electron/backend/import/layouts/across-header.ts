import { foldName } from '../../register/index.ts';
import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { isFigureCell } from './figure-cell.ts';
import { isKommuneHeader } from './find-kommune-column.ts';
import { firstRegion } from './first-region.ts';
import { type ColumnRegion, headerRegions } from './header-regions.ts';
import type { TableToRecognise } from './layout.ts';
import { isContentHeader, isTimeHeader } from './ssb-layout.ts';
import { TITLE } from './ssb-start.ts';

/** The header of a table with its kommuner across. */
export interface AcrossHeader {
  /** In the rows looked at: the first line with kommuner, and the last; their numbers and their names may be two. */
  readonly from: number;
  readonly to: number;
  /** The first column with figures of a kommune, or of a sum or a fylke. */
  readonly first: number;
  /** It is SSB's: a title with the number of a table, or SSB's own word for what is counted. */
  readonly isSsb: boolean;
  /** By column; null where nothing stands. */
  readonly regions: readonly (ColumnRegion | null)[];
}

type Match = TableToRecognise['match'];

/** Fewer kommuner in a line may stand there for any reason. */
const FEWEST = 3;
/** Titles and merged headers over the kommuner are no more lines than this. */
const HEADER_WITHIN = 20;
/** So many cells of a line tell what it is. */
const CELLS_LOOKED_AT = 400;

const LETTERS = /\p{L}/u;
const digitsOf = (label: string): string => label.replace(/^K-?/i, '');

interface Line {
  readonly regions: readonly (ColumnRegion | null)[];
  readonly columns: readonly number[];
  /** Its kommuner are numbers alone. */
  readonly isNumbers: boolean;
}

/** SSB's own words for its dimensions stand before the first kommune: that line is a header, and has no counts. */
function isAfterDimensions(cells: readonly Cell[], first: number): boolean {
  const corner = cells.slice(0, first).map((cell) => foldName(cellText(cell)));
  return corner.some((word) => isTimeHeader(word) || isContentHeader(word));
}

/**
 * A line that names kommuner in at least half of its cells, from the first of them on; null for any other. Numbers alone
 * may be figures: fewer than three of them name nothing, unless `fewest` is less and SSB's dimensions stand before them.
 */
export function acrossLine(cells: readonly Cell[] | undefined, match: Match, fewest = FEWEST): Line | null {
  if (cells === undefined) return null;
  const start = headerRegions(cells.slice(0, CELLS_LOOKED_AT), match);
  const found = start.flatMap((region, column) => (region?.kind === 'kommune' ? [column] : []));
  const [first = 0] = found;
  const named = found.filter((column) => LETTERS.test(digitsOf(start[column]?.label ?? '')));
  // Beside one name alone, what looks like the numbers of kommuner are figures: «3808 Notodden», 6143, 1835.
  const sure = named.length === 1 ? named : found;
  const others = start.filter((region, column) => column > first && region?.kind === 'other').length;
  const count = new Set(sure.map((column) => start[column]?.label)).size;
  const isSure = named.length > 0 || (fewest < FEWEST && isAfterDimensions(cells, first));
  if (count < (isSure ? fewest : FEWEST) || others > found.length) return null;
  const regions = cells.length > CELLS_LOOKED_AT ? headerRegions(cells, match) : start;
  const columns = regions.flatMap((region, column) => (region?.kind === 'kommune' ? [column] : []));
  const isNumbers = columns.every((column) => !LETTERS.test(digitsOf(regions[column]?.label ?? '')));
  return { regions, columns, isNumbers };
}

/** Whether a column names kommuner in the other lines: then they stand down, whatever this one says. */
function isColumnOfKommuner(
  column: number,
  { regions, columns }: Line,
  others: readonly TableRow[],
  match: Match,
): boolean {
  const texts = others.map(({ cells }) => cellText(cells[column])).filter((text) => text !== '');
  // A name of the other structure is one too; a number of it may be a year.
  const hits = texts.filter((text) => {
    const { kind } = match(text);
    return (
      kind === 'match' || kind === 'ambiguous' || (kind === 'other-structure' && LETTERS.test(digitsOf(text)))
    );
  });
  const isNamed = hits.some((text) => LETTERS.test(text));
  const isMost = hits.length * 2 >= texts.length;
  // Under a kommune, what looks like the number of one is a figure.
  if (columns.includes(column)) return isNamed && isMost;
  if (isKommuneHeader(regions[column]?.label ?? '') && hits.length > 0) return true;
  return (hits.length >= FEWEST || isNamed) && isMost;
}

/** Counts can look like numbers of kommuner: these stand under nothing but a title, most of them of one fylke. */
function isLineOfNumbers(above: readonly TableRow[], { regions, columns }: Line): boolean {
  const fylker = columns.map((column) => digitsOf(regions[column]?.label ?? '').slice(0, 2));
  const most = Math.max(...[...Map.groupBy(fylker, (each) => each).values()].map(({ length }) => length));
  const isTitle = ({ cells }: TableRow): boolean => cells.filter((cell) => !isBlank(cell)).length <= 1;
  return above.every(isTitle) && most * 2 >= columns.length;
}

/** Numbers in one line and names in the other, each over the same kommune, as one label; null where they are not. */
function joined(upper: Line, lower: Line | null, match: Match): readonly (ColumnRegion | null)[] | null {
  if (lower === null || upper.isNumbers === lower.isNumbers) return null;
  const [numbers, names] = upper.isNumbers ? [upper, lower] : [lower, upper];
  const agree = names.columns.filter((column) => {
    const found = match(names.regions[column]?.label ?? '');
    const number = digitsOf(numbers.regions[column]?.label ?? '').padStart(4, '0');
    if (found.kind === 'ambiguous') return found.candidates.includes(number);
    return 'kommunenummer' in found && found.kommunenummer === number;
  });
  if (agree.length * 2 < names.columns.length) return null;
  return names.regions.map((name, column) => {
    const number = numbers.regions[column] ?? null;
    if (name?.kind !== 'kommune' || number?.kind !== 'kommune') return name ?? number;
    return { ...name, label: `${number.label} ${name.label}` };
  });
}

const isRegionFirst = (cell: Cell | undefined, match: Match): boolean =>
  match(cellText(cell)).kind !== 'unknown';

/**
 * The header of a table with its kommuner across: a line that names at least three, in at least half of its cells, with
 * figures under them and no column of kommuner. null for any other table.
 */
export function acrossHeader(head: readonly TableRow[], match: Match): AcrossHeader | null {
  for (const [from, { cells }] of head.slice(0, HEADER_WITHIN).entries()) {
    const above = head.slice(0, from);
    const isTitled = above.some((row) => TITLE.test(cellText(row.cells[0])));
    // SSB's table may be of one kommune alone, beside a column with another dimension.
    const line = acrossLine(cells, match, isTitled && !isRegionFirst(cells[0], match) ? 1 : FEWEST);
    if (line === null) continue;
    const pair = joined(line, acrossLine(head[from + 1]?.cells, match), match);
    if (line.isNumbers && pair === null && !isLineOfNumbers(above, line)) continue;
    const to = pair === null ? from : from + 1;
    const below = head.slice(to + 1);
    const others = [...above, ...below];
    const width = Math.min(CELLS_LOOKED_AT, Math.max(...others.map((row) => row.cells.length)));
    const isDown = Array.from({ length: width }, (_, column) => column).some((column) =>
      isColumnOfKommuner(column, line, others, match),
    );
    const hasFigures = below.some((row) => line.columns.some((column) => isFigureCell(row.cells[column])));
    if (isDown || !hasFigures) return null;
    const known = line.columns[0] ?? 0;
    const regions = pair ?? line.regions;
    const corner = cells.slice(0, known).map((cell) => foldName(cellText(cell)));
    const isSsb = isTitled || corner.some(isContentHeader);
    return { from, to, first: firstRegion(regions, known, below, isSsb), isSsb, regions };
  }
  return null;
}
