import { type Cell, cellText, isBlank, type TableRow } from '../table.ts';
import { type AcrossHeader, acrossLine } from './across-header.ts';
import {
  type AcrossSection,
  type FigureLine,
  isUnder,
  linesOver,
  openSection,
  withMergedUnder,
  withUnder,
} from './across-section.ts';
import { isFigureCell, isYearCell } from './figure-cell.ts';
import type { TableToRecognise } from './layout.ts';

/** Cells before the first kommune; one that is empty beside a filled one says what the one above it says. */
const stubsOf = (own: readonly string[], before: readonly string[]): readonly string[] =>
  own.map((text, column) => {
    const isWithin = own.some((other, at) => at > column && other !== '');
    return text === '' && isWithin ? (before[column] ?? '') : text;
  });

/** The headings over a line, where some new ones stand right over it: they take the place of the innermost. */
const headingsWith = (before: readonly string[], added: readonly string[]): readonly string[] => [
  ...before.slice(0, Math.max(0, before.length - added.length)),
  ...added,
];

/** Whether a line has words alone, and none of them beside figures. */
const isHeading = (own: readonly string[], values: readonly Cell[]): boolean =>
  values.every(isBlank) ||
  (own.every((text) => text === '') && !values.some((cell) => isFigureCell(cell) || isYearCell(cell)));

/**
 * A table with its kommuner across, taken apart. A line of words alone is a heading over the lines after it; another
 * line of kommuner begins another table under the first, with columns of its own.
 * SSB's ends where an empty line follows figures: what comes then are notes.
 */
export function acrossSections(
  rows: readonly TableRow[],
  header: AcrossHeader,
  match: TableToRecognise['match'],
): readonly AcrossSection[] {
  const width = Math.max(header.regions.length, ...rows.map(({ cells }) => cells.length));
  const headerLines = rows.slice(header.from, header.to + 1);
  const done: AcrossSection[] = [];
  let lines: FigureLine[] = [];
  let section = openSection(headerLines, linesOver(rows, header), lines, { ...header, width });
  let headings: readonly string[] = [];
  /** Headings since the last figures. */
  let added: readonly string[] = [];
  let stubs: readonly string[] = [];
  let last = headerLines.at(-1)?.row ?? 0;

  for (const line of rows.slice(header.to + 1)) {
    const { row, cells } = line;
    const isGap = row - last > 1;
    last = row;
    if (header.isSsb && isGap && lines.length > 0) break;
    const values = cells.slice(section.first);
    const own = Array.from({ length: section.first }, (_, column) => cellText(cells[column]));
    const next = values.some(isFigureCell) ? null : acrossLine(cells, match);
    if (next !== null && !next.isNumbers) {
      done.push(section);
      const [first = 0] = next.columns;
      lines = [];
      section = openSection([line], [], lines, { regions: next.regions, first, width });
      stubs = [];
    } else if (added.length === 0 && isUnder(cells, section)) section = withUnder(section, cells);
    else if (isHeading(own, values)) {
      added = [...added, [...new Set(cells.map(cellText).filter((text) => text !== ''))].join(' ')];
    } else {
      headings = headingsWith(headings, added);
      added = [];
      stubs = stubsOf(own, stubs);
      lines.push({ row, cells, headings, stubs });
    }
  }
  return [...done, section].map(withMergedUnder);
}
