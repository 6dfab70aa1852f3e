import { ImportFailure } from '../import-failure.ts';
import { type Cell, cellText, type TableRow } from '../table.ts';
import type { AcrossHeader } from './across-header.ts';
import { type AcrossSection, type FigureLine, linesOver } from './across-section.ts';
import { acrossSections } from './across-sections.ts';
import { wordsOver } from './across-words.ts';
import type { TableToRecognise } from './layout.ts';
import { columnsIn, groupOf, turnedRows } from './turned-rows.ts';

/** A table with its kommuner across, turned: a row for each of them, and a column for each line of figures. */
export interface TurnedTable extends Pick<TableToRecognise, 'at'> {
  readonly rows: readonly TableRow[];
  readonly lineOf: (column: number) => number | null;
}

/** A column of the turned table: a line of the file, under the kommuner with the same words over them. */
interface TurnedColumn {
  readonly line: FigureLine;
  readonly group: string;
  readonly words: readonly string[];
}

function turnedColumns(sections: readonly AcrossSection[], isSsb: boolean): readonly TurnedColumn[] {
  return sections.flatMap((section) => {
    const groups = new Map<string, number>();
    for (const column of columnsIn(section, isSsb)) {
      const group = groupOf(section, column);
      if (!groups.has(group)) groups.set(group, column);
    }
    return section.lines.flatMap((line) =>
      [...groups].map(([group, column]) => ({
        line,
        group,
        words: wordsOver(section, line, column, isSsb),
      })),
    );
  });
}

/** That kommuner are of a fylke says nothing of their figures. */
const withoutFylker = (section: AcrossSection, match: TableToRecognise['match']): AcrossSection => ({
  ...section,
  over: section.over.map((texts) =>
    texts.map((text) => (!/\d/.test(text) && match(text).kind === 'fylke' ? '' : text)),
  ),
});

/** SSB's header, a line for each dimension: a column with fewer of them says its last again, which counts once. */
function ssbHeader(columns: readonly TurnedColumn[], region: string): readonly (readonly Cell[])[] {
  const most = Math.max(1, ...columns.map(({ words }) => words.length));
  return Array.from({ length: most }, (_, line) => [
    line === most - 1 ? region : '',
    ...columns.map(({ words }) => words[Math.min(line, words.length - 1)] ?? 'value'),
  ]);
}

/** «K-5001 - Trondheim»: code and text of everything. */
const CODED = /^\S*\d{4} - /;

/**
 * Turns a table with its kommuner across, so that it is read as any other. Its header is put in one piece: what stands
 * over the kommuner, beside the lines and in headings between them. All of it is in memory; it throws where that
 * would be too much.
 */
export function turnAcross(
  rows: readonly TableRow[],
  header: AcrossHeader,
  { sheet, match, limits }: Pick<TableToRecognise, 'sheet' | 'match' | 'limits'>,
): TurnedTable {
  const over = header.from - linesOver(rows, header).length;
  const titles = rows.slice(0, over).map(({ cells }) => cells.map(cellText).filter((text) => text !== ''));
  const { isSsb } = header;
  const whole = acrossSections(rows, header, match);
  const sections = isSsb ? whole : whole.map((section) => withoutFylker(section, match));
  const found = turnedRows(sections, match, isSsb);
  const columns = turnedColumns(sections, isSsb);
  const share = Math.max(
    columns.length / limits.columns,
    (columns.length * found.length) / limits.turnedCells,
  );
  if (share > 1) {
    const lines = sections.reduce((sum, section) => sum + section.lines.length, 0);
    throw new ImportFailure('too-many-rows', { sheet, limit: Math.floor(lines / share) });
  }
  const isCoded = isSsb && found.some(({ label }) => CODED.test(label));
  const headers = isSsb
    ? ssbHeader(columns, isCoded ? 'Region - region' : 'region')
    : [['Kommune', ...columns.map(({ line, words }) => words.join(' ') || `Rad ${line.row}`)]];
  const headerRow = titles.length + 2;
  const firstRow = headerRow + headers.length;
  return {
    rows: [
      ...titles.map((cells, index) => ({ row: index + 1, cells })),
      ...headers.map((cells, index) => ({ row: headerRow + index, cells })),
      ...found.map((row, index) => ({
        row: firstRow + index,
        cells: [
          row.label,
          ...columns.map(({ line, group }): Cell => {
            const column = row.columns.get(group);
            return column === undefined ? null : (line.cells[column] ?? null);
          }),
        ],
      })),
    ],
    at: (row, column) => {
      const [of, line] = [found[row - firstRow], columns[column - 1]];
      if (of === undefined || line === undefined)
        return { sheet, row: of?.row ?? row, column: of?.column ?? column };
      return { sheet, row: line.line.row, column: of.columns.get(line.group) ?? of.column };
    },
    lineOf: (column) => columns[column - 1]?.line.row ?? null,
  };
}
