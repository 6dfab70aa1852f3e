import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { foldName } from '../../register/index.ts';
import { columnName } from '../cell-name.ts';
import { readPeriod } from '../staging/read-period.ts';
import { readValue } from '../staging/read-value.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank, ownText } from '../table.ts';
import { findKommuneColumn, isKommuneHeader, type KommuneColumn } from './find-kommune-column.ts';
import { guessColumn } from './guess-column.ts';
import { isSumLabel } from './is-sum-label.ts';
import { KNOWN_UNITS } from './known-series.ts';
import { kommuneBlocks } from './kommune-blocks.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { plainHeaders } from './plain-headers.ts';
import { checkedMapping, columnsOf, guessMapping, seriesOf, yearsNamed } from './plain-mapping.ts';
import { rowParts } from './row-parts.ts';

/** Whether a cell holds a number, well written or not, or a mark for one. */
const saysValue = (cell: Cell | undefined): boolean => {
  const read = readValue(cell, 'plain', { unit: 'persons', isShare: false });
  return read.kind !== 'problem' || read.code !== 'not-a-number';
};

/** As many labels are remembered; a file with more kommuner than this is not about kommuner. */
const LABELS = 5_000;
const LONGEST_LABEL = 200;

/** `isKommuneHeader` for every line of a table, where the same kommuner come again and again. */
function headerFinder(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    // No header begins with a digit, and most kommuner begin with their number.
    if (/^\d/.test(text)) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const isHeader = isKommuneHeader(text);
    if (known.size < LABELS && text.length <= LONGEST_LABEL) known.set(ownText(text), isHeader);
    return isHeader;
  };
}

/** A column of values and what it holds. */
interface ValueColumn {
  readonly column: number;
  readonly period: string;
  readonly series: SeriesFound;
}

/** Kommuner in a column, and the values that belong to them. */
interface Block {
  readonly kommune: number;
  /** A column with the name beside a number alone; null where there is none. */
  readonly name: number | null;
  readonly values: readonly ValueColumn[];
}

function plainReader(table: TableToRecognise, kommune: KommuneColumn): TableReader {
  const { at, sheet, staging, context, match } = table;
  const headers = plainHeaders(table, kommune.column);
  const columns = columnsOf(table, headers);
  const given = context.mapping ?? null;
  const sheetYear = sheet === null ? null : yearOfSheet(sheet);
  const { mapping, undated } =
    given === null
      ? guessMapping(columns, kommune, context, { sheetYear, titles: [...headers.titles, sheet ?? ''] })
      : { mapping: checkedMapping(given, columns), undated: [] };
  const takesSheetYear =
    mapping.period === undefined &&
    mapping.columns.some(
      ({ column, period }) => period === sheetYear && !yearsNamed(columns[column]?.header ?? ''),
    );
  const values = mapping.columns.map(({ column, indicator, period }) => ({
    column,
    period,
    series: seriesOf(indicator, columns[column]?.header ?? '', context),
  }));
  const isHeader = headerFinder();
  const parts = rowParts(columns);
  const beside = kommuneBlocks(table, mapping.kommune, headers);
  let blocks = blocksOf(values);

  /** Each value goes with the nearest kommuner to its left; of several tables side by side, the first has the rest. */
  function blocksOf(of: readonly ValueColumn[]): readonly Block[] {
    const nearest = (column: number): number => beside.findLast((each) => each < column) ?? mapping.kommune;
    return [mapping.kommune, ...beside].map((at, index) => ({
      kommune: at,
      name: index === 0 && at === kommune.column ? kommune.nameColumn : null,
      values: of.filter(({ column }) => nearest(column) === at),
    }));
  }

  /** A header that comes again, over other columns than before: each column is what the new one says. */
  const restart = (cells: readonly Cell[]): void => {
    const before = blocks.flatMap((block) => block.values);
    const after = cells.flatMap((cell, column): readonly ValueColumn[] => {
      const text = cellText(cell);
      const same = before.find((value) => value.column === column);
      if (text === '' || isKommuneHeader(text)) return [];
      if (same !== undefined && isSameHeader(columns[column]?.header ?? '', text)) return [same];
      const guess = given === null ? guessColumn(text, context) : null;
      const period = guess?.period ?? (mapping.period === undefined ? null : '');
      if (guess !== null && period !== null)
        return [{ column, period, series: seriesOf(guess.indicator, text, context) }];
      if (same !== undefined) staging.ignore('other-sheet', text);
      return [];
    });
    blocks = blocksOf(after);
  };

  /** A row that names no kommune and has no figure where the figures are, or whose name is that of a sum. */
  const isNote = (label: string, block: Block, cells: readonly Cell[]): boolean => {
    const found = match(label);
    if (found.kind !== 'unknown' || found.kommunenummer !== null) return false;
    const figures =
      block.values.length > 0
        ? block.values.map(({ column }) => cells[column])
        : cells.filter((_, column) => column !== block.kommune && column !== block.name);
    return isSumLabel(label) || !figures.some((cell) => !isBlank(cell) && saysValue(cell));
  };

  const stageRow = (
    row: number,
    cells: readonly Cell[],
    of: ResolvedKommune,
    valueColumns: readonly ValueColumn[],
  ): void => {
    const rowPeriod = mapping.period === undefined ? null : parts.period(cells, mapping.period);
    const group = parts.group(cells);
    if (group !== null && valueColumns.some(isOfAll)) staging.ignore('only-some', group);
    for (const { column, series, period } of group === null ? valueColumns : valueColumns.filter(isOfSome)) {
      const when = mapping.period === undefined ? period : (rowPeriod ?? period);
      if (when === '') staging.ignore('no-period', cellText(cells[mapping.period ?? column]));
      else {
        const cell = cells[column];
        staging.stage({ kommune: of, series, period: when, cell, publisher: 'plain', at: at(row, column) });
      }
    }
  };

  const readBlock = (row: number, cells: readonly Cell[], block: Block, label: string): void => {
    staging.rowRead();
    if (isNote(label, block, cells)) {
      staging.ignore('not-a-kommune', label);
      return;
    }
    const found = staging.resolveStrictly(label, at(row, block.kommune));
    if (found !== null) stageRow(row, cells, found, block.values);
  };

  return {
    layout: 'plain-table',
    title: null,
    plain: { columns, mapping, beside },
    ...(takesSheetYear && sheetYear !== null ? { sheetYear } : {}),
    end: () => {
      for (const header of undated) staging.ignore('no-period', header);
    },
    row: (row, cells) => {
      if (row < headers.firstRow) return;
      if (isHeader(cellText(cells[mapping.kommune]))) {
        restart(cells);
        return;
      }
      let isLabelled = false;
      for (const block of blocks) {
        const label = labelIn(cells, block);
        if (label === '') continue;
        isLabelled = true;
        readBlock(row, cells, block, label);
      }
      if (!isLabelled && cells.some((cell) => !isBlank(cell))) {
        const { row: line, column } = at(row, mapping.kommune);
        staging.ignore('no-kommune', table.lineOf === null ? `${line}` : columnName(column));
      }
    },
  };
}

/** The year a sheet is called by; a day or a month in its name is when it was made, as like as not. */
function yearOfSheet(name: string): string | null {
  const period = readPeriod(name);
  return period?.length === 4 ? period : null;
}

/** A shipped figure is of all in a kommune; a user's own may be of anybody. */
const isOfAll = ({ series }: ValueColumn): boolean => KNOWN_UNITS.has(series.indicator);
const isOfSome = (value: ValueColumn): boolean => !isOfAll(value);

function labelIn(cells: readonly Cell[], block: Block): string {
  const label = cellText(cells[block.kommune]);
  const name = block.name === null ? '' : cellText(cells[block.name]);
  return label === '' || name === '' ? label || name : `${label} ${name}`;
}

/** Whether a header line says again what stood over a column, whose header may be of several lines. */
const isSameHeader = (before: string, text: string): boolean => foldName(before).endsWith(foldName(text));

/** Any table with a column of kommuner: the county's own spreadsheet, or a paste. */
export const recognisePlainTable: Recognise = (table) => {
  const kommune = findKommuneColumn(table);
  return kommune === null ? null : plainReader(table, kommune);
};
