import type {
  ColumnMapping,
  PlainColumn,
  ReadContext,
  SeriesFound,
} from '../../../../shared/model/importing.ts';
import { ImportFailure } from '../import-failure.ts';
import { readPeriod, yearNamed } from '../staging/read-period.ts';
import { readValue } from '../staging/read-value.ts';
import type { ResolvedKommune } from '../staging/staging.ts';
import { type Cell, cellText, isBlank } from '../table.ts';
import { findKommuneColumn, type KommuneColumn } from './find-kommune-column.ts';
import { guessColumn, isPeriodHeader } from './guess-column.ts';
import { isSumLabel } from './is-sum-label.ts';
import { KNOWN_UNITS } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';
import { type PlainHeaders, plainHeaders } from './plain-headers.ts';

const SAMPLES = 5;

function columnsOf({ head }: TableToRecognise, { firstRow, headers }: PlainHeaders): readonly PlainColumn[] {
  const data = head.filter(({ row }) => row >= firstRow);
  return headers.map((header, column) => ({
    column,
    header,
    samples: data
      .map(({ cells }) => cellText(cells[column]).slice(0, 60))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  }));
}

/** What the headers say; a header that names no year takes the year that is the sheet's own name, where it is one. */
function guessMapping(
  columns: readonly PlainColumn[],
  kommune: KommuneColumn,
  context: ReadContext,
  sheetYear: string | null,
): { readonly mapping: ColumnMapping; readonly undated: readonly string[] } {
  const others = columns.filter(({ column }) => column !== kommune.column && column !== kommune.nameColumn);
  const period = others.find(
    ({ header, samples }) => isPeriodHeader(header) && samples.every((sample) => readPeriod(sample) !== null),
  );
  const undated: string[] = [];
  const guessed = others.flatMap(({ column, header }) => {
    const guess = column === period?.column ? null : guessColumn(header, context);
    if (guess === null) return [];
    const named = guess.period ?? (yearsNamed(header) ? null : sheetYear);
    // Without a year in the header, the row or the sheet's name there is no telling what the numbers are of.
    if (named === null && period === undefined) {
      undated.push(header);
      return [];
    }
    return [
      {
        column,
        indicator: guess.indicator,
        period: guess.period ?? (period === undefined ? named : null) ?? '',
      },
    ];
  });
  const mapping = {
    kommune: kommune.column,
    columns: guessed,
    ...(period === undefined ? {} : { period: period.column }),
  };
  return { mapping, undated };
}

/** Whether a header speaks of a time, even if it cannot be told which («2022/2023»). */
const yearsNamed = (header: string): boolean => /(?:19|20)\d{2}/.test(header);

function checkedMapping(mapping: ColumnMapping, columns: readonly PlainColumn[]): ColumnMapping {
  const used = [mapping.kommune, ...mapping.columns.map(({ column }) => column)];
  if (mapping.period !== undefined) used.push(mapping.period);
  const outside = used.find((column) => column < 0 || column >= columns.length);
  if (outside !== undefined) {
    throw new ImportFailure('mapping-invalid', { column: outside + 1, expected: columns.length });
  }
  return mapping;
}

function seriesOf(indicator: string, header: string, context: ReadContext): SeriesFound {
  const own = context.indicators?.find(({ id }) => id === indicator);
  return {
    indicator,
    label: header,
    unit: KNOWN_UNITS.get(indicator) ?? own?.unit ?? 'number',
    known: own !== undefined || KNOWN_UNITS.has(indicator),
  };
}

/** Whether a cell holds a number, well written or not, or a mark for one. */
const saysValue = (cell: Cell | undefined): boolean => {
  const read = readValue(cell, 'plain', { unit: 'persons', isShare: false });
  return read.kind !== 'problem' || read.code !== 'not-a-number';
};

function plainReader(table: TableToRecognise, kommune: KommuneColumn): TableReader {
  const { sheet, staging, context, match } = table;
  const headers = plainHeaders(table, kommune.column);
  const columns = columnsOf(table, headers);
  const given = context.mapping ?? null;
  const sheetYear = sheet === null ? null : yearNamed(sheet);
  const { mapping, undated } =
    given === null
      ? guessMapping(columns, kommune, context, sheetYear)
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
  const nameColumn = mapping.kommune === kommune.column ? kommune.nameColumn : null;

  const labelOf = (cells: readonly Cell[]): string => {
    const label = cellText(cells[mapping.kommune]);
    const name = nameColumn === null ? '' : cellText(cells[nameColumn]);
    return label === '' || name === '' ? label || name : `${label} ${name}`;
  };

  /** A row that names no kommune and has no figure where the figures are, or whose name is that of a sum. */
  const isNote = (label: string, cells: readonly Cell[]): boolean => {
    const found = match(label);
    if (found.kind !== 'unknown' || found.kommunenummer !== null) return false;
    const figures = values.length > 0 ? values.map(({ column }) => cells[column]) : withoutKommune(cells);
    return isSumLabel(label) || !figures.some((cell) => !isBlank(cell) && saysValue(cell));
  };

  const withoutKommune = (cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, column) => column !== mapping.kommune && column !== nameColumn);

  const stageRow = (row: number, cells: readonly Cell[], kommune: ResolvedKommune): void => {
    const rowPeriod = mapping.period === undefined ? null : readPeriod(cellText(cells[mapping.period]));
    for (const { column, series, period } of values) {
      const of = mapping.period === undefined ? period : (rowPeriod ?? period);
      if (of === '') staging.ignore('no-period', cellText(cells[mapping.period ?? column]));
      else {
        const at = { sheet, row, column };
        staging.stage({ kommune, series, period: of, cell: cells[column], publisher: 'plain', at });
      }
    }
  };

  return {
    layout: 'plain-table',
    title: null,
    plain: { columns, mapping },
    ...(takesSheetYear && sheetYear !== null ? { sheetYear } : {}),
    end: () => {
      for (const header of undated) staging.ignore('no-period', header);
    },
    row: (row, cells) => {
      if (row < headers.firstRow) return;
      const label = labelOf(cells);
      if (label === '') {
        if (cells.some((cell) => !isBlank(cell))) staging.ignore('no-kommune', `${row}`);
        return;
      }
      staging.rowRead();
      if (isNote(label, cells)) {
        staging.ignore('not-a-kommune', label);
        return;
      }
      const kommune = staging.resolveStrictly(label, { sheet, row, column: mapping.kommune });
      if (kommune !== null) stageRow(row, cells, kommune);
    },
  };
}

/** Any table with a column of kommuner: the county's own spreadsheet, or a paste. */
export const recognisePlainTable: Recognise = (table) => {
  const kommune = findKommuneColumn(table);
  return kommune === null ? null : plainReader(table, kommune);
};
