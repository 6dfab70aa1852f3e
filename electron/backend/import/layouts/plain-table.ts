import { columnName } from '../cell-name.ts';
import { readPeriod } from '../staging/read-period.ts';
import { readValue } from '../staging/read-value.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank, ownText, type TableRow } from '../table.ts';
import { findKommuneColumn, isKommuneHeader, type KommuneColumn } from './find-kommune-column.ts';
import { isSumLabel } from './is-sum-label.ts';
import { KNOWN_UNITS } from './known-series.ts';
import { kommuneBlocks } from './kommune-blocks.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { type HeadedColumns, nextColumns } from './next-columns.ts';
import { plainHeaders } from './plain-headers.ts';
import {
  checkedMapping,
  columnsOf,
  guessMapping,
  seriesOf,
  type ValueColumn,
  yearsNamed,
} from './plain-mapping.ts';
import { rowParts } from './row-parts.ts';
import { isAboutSome, type LineBetween, saidOver, tellingTitle } from './telling-title.ts';
import { yearsUnder } from './years-under.ts';

/** Whether a cell holds a number, well written or not, or a mark for one. */
const saysValue = (cell: Cell | undefined): boolean => {
  const read = readValue(cell, 'plain', { unit: 'persons', isShare: false });
  return read.kind !== 'problem' || read.code !== 'not-a-number';
};

const saysFigure = (cell: Cell): boolean => !isBlank(cell) && saysValue(cell);
const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** As many lines between two tables are looked at for what they say of the second. */
const NOTES = 20;

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
  const titles = [...headers.titles, sheet ?? ''];
  const { mapping, undated, unclear } =
    given === null
      ? guessMapping(columns, kommune, context, { sheetYear, titles })
      : { mapping: checkedMapping(given, columns), undated: [], unclear: [] };
  const takesSheetYear =
    mapping.period === undefined &&
    mapping.columns.some(
      ({ column, period }) => period.slice(0, 4) === sheetYear && !yearsNamed(columns[column]?.header ?? ''),
    );
  const values = mapping.columns.map(({ column, indicator, period }) => ({
    column,
    period,
    series: seriesOf(indicator, columns[column]?.header ?? '', context),
  }));
  const isHeader = headerFinder();
  const parts = rowParts(columns);
  const beside = kommuneBlocks(table, mapping.kommune, headers);
  const first = { headers: columns.map(({ header }) => header), values };
  let now: HeadedColumns = first;
  let blocks = blocksOf(values);
  /** What stands between the last row of a kommune and this one. */
  let notes: readonly LineBetween[] = [];
  /** One of them that makes the rows after it those of some, also without a header of their own. */
  let heading: LineBetween | null = null;

  /** Each value goes with the nearest kommuner to its left; of several tables side by side, the first has the rest. */
  function blocksOf(of: readonly ValueColumn[]): readonly Block[] {
    const nearest = (column: number): number => beside.findLast((each) => each < column) ?? mapping.kommune;
    return [mapping.kommune, ...beside].map((at, index) => ({
      kommune: at,
      name: index === 0 && at === kommune.column ? kommune.nameColumn : null,
      values: of.filter(({ column }) => nearest(column) === at),
    }));
  }

  /** A header that comes again, or a heading over the rows after it: each column is what they say. */
  const restart = (header: readonly Cell[], over: readonly LineBetween[], known: readonly string[]): void => {
    now = nextColumns({
      cells: header,
      titleOf: (column) => {
        const said = over.map((line) => saidOver(line, mapping.kommune, column));
        return tellingTitle(
          said.filter((text) => text !== ''),
          known,
        );
      },
      before: now,
      first,
      context,
      isDatedByRow: mapping.period !== undefined,
      unread: (text) => staging.ignore('other-sheet', text),
    });
    blocks = blocksOf(now.values);
  };

  /** A line without a kommune: it may say of whom the rows after it are. */
  const note = (cells: readonly Cell[]): void => {
    const texts = cells.flatMap((cell, column) => {
      const text = cellText(cell);
      return text === '' ? [] : [{ column, text: ownText(text) }];
    });
    const [only, ...more] = texts;
    if (only === undefined || (cells.some(saysFigure) && (more.length > 0 || !isYear(only.text)))) return;
    if (notes.length < NOTES) notes = [...notes, { texts }];
    if (more.length === 0 && isAboutSome(only.text)) heading = { texts };
  };

  /** A row that names no kommune and has no figure where the figures are, or whose name is that of a sum. */
  const isNote = (label: string, block: Block, cells: readonly Cell[]): boolean => {
    // A kommunenummer until 2019 can be a year: alone in a line, it is one.
    if (isYear(label) && cells.every((cell, column) => column === block.kommune || isBlank(cell)))
      return true;
    const found = match(label);
    if (found.kind !== 'unknown' || found.kommunenummer !== null) return false;
    const figures =
      block.values.length > 0
        ? block.values.map(({ column }) => cells[column])
        : cells.filter((_, column) => column !== block.kommune && column !== block.name);
    return isSumLabel(label) || !figures.some((cell) => !isBlank(cell) && saysValue(cell));
  };

  /** Whether more stands in a row than the name in it. */
  const saysMore = (cells: readonly Cell[], { kommune: own, name }: Block): boolean =>
    cells.some((cell, column) => column !== own && column !== name && !isBlank(cell));

  const isOfKommune = (cells: readonly Cell[], block: Block): boolean => {
    const label = labelIn(cells, block);
    return label !== '' && saysMore(cells, block) && !isNote(label, block, cells);
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
      const when = rowPeriod ?? parts.within(cells, period);
      if (when === '')
        staging.ignore('no-period', cellText(cells[mapping.period ?? -1]) || parts.partText(cells));
      else {
        const cell = cells[column];
        staging.stage({ kommune: of, series, period: when, cell, publisher: 'plain', at: at(row, column) });
      }
    }
  };

  /** Of tables beside each other one may go on about some of those it was about: its rows are told and not read. */
  const endBlock = ({ kommune: ended }: Block, label: string): void => {
    staging.ignore('other-sheet', label);
    blocks = blocks.map((block) => (block.kommune === ended ? { ...block, values: [] } : block));
  };

  /** Whether the row is of a kommune there, or of a sum. */
  const readBlock = (row: number, cells: readonly Cell[], block: Block, label: string): boolean => {
    staging.rowRead();
    if (isNote(label, block, cells)) {
      staging.ignore('not-a-kommune', label);
      if (blocks.length > 1 && isAboutSome(label)) endBlock(block, label);
      return false;
    }
    const found = staging.resolveStrictly(label, at(row, block.kommune));
    if (found !== null) stageRow(row, cells, found, block.values);
    return found !== null || saysMore(cells, block);
  };

  return {
    layout: 'plain-table',
    title: null,
    plain: { columns, mapping, beside },
    titles,
    ...(takesSheetYear && sheetYear !== null ? { sheetYear } : {}),
    end: () => {
      for (const header of undated) staging.ignore('no-period', header);
      for (const header of unclear) staging.ignore('unclear-column', header);
    },
    row: (row, cells) => {
      if (row < headers.firstRow) return;
      if (isHeader(cellText(cells[mapping.kommune]))) {
        restart(cells, notes, headers.titles);
        notes = [];
        heading = null;
        return;
      }
      if (heading !== null && blocks.some((block) => isOfKommune(cells, block))) {
        restart(now.headers, [heading], []);
        heading = null;
      }
      let [isLabelled, isRead] = [false, false];
      for (const block of blocks) {
        const label = labelIn(cells, block);
        if (label === '') continue;
        isLabelled = true;
        isRead = readBlock(row, cells, block, label) || isRead;
      }
      if (!isRead) note(cells);
      else if (notes.length > 0) notes = [];
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

function recogniseInRows(table: TableToRecognise): TableReader | null {
  const kommune = findKommuneColumn(table);
  return kommune === null ? null : plainReader(table, kommune);
}

/** Any table with a column of kommuner: the county's own spreadsheet, or a paste. */
export const recognisePlainTable: Recognise = (table) => {
  const under = yearsUnder(table);
  if (under === null) return recogniseInRows(table);
  const head: TableRow[] = [];
  const ofHead = under.mover((row, cells) => head.push({ row, cells }));
  for (const { row, cells } of table.head) ofHead.row(row, cells);
  // A year stands where its kommune would.
  const at: TableToRecognise['at'] = (row, column) =>
    table.at(row, column === under.period ? under.column : column);
  const reader = recogniseInRows({ ...table, head, at });
  if (reader === null) return null;
  const all = under.mover(reader.row);
  const end = (): void => {
    all.end();
    reader.end?.();
  };
  return { ...reader, row: all.row, end };
};
