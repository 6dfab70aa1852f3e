import type { SeriesFound } from '../../../../shared/model/importing.ts';
import { cellName } from '../cell-name.ts';
import { readPersons } from '../staging/read-persons.ts';
import { type Cell, cellText, isBlank, ownText } from '../table.ts';
import { type ImdiColumns, imdiColumns } from './imdi-columns.ts';
import { imdiSeries, titleDimension } from './imdi-series.ts';
import { type ImdiTime, imdiTime } from './imdi-time.ts';
import { KNOWN_UNITS } from './known-series.ts';
import type { Recognise, TableReader, TableToRecognise } from './layout.ts';

/** A header line stands first; a few lines may stand above it where somebody has added a title. */
const HEADER_WITHIN = 10;

/** What stands for a bydel in a row that is about the whole kommune. */
const WHOLE = /^(\.|-|0|alle( bydel(er|ar))?|hele kommunen|heile kommunen|i alt)?$/i;

/** A remark on an empty cell: it is so for privacy. */
const HIDDEN = /anonymis|skjult|skjerm|prikk|personvern/i;

/** So many words of a dimension are compared with one by one. */
const FEW = 6;

/** Series by what stands in the row, worked out once for each combination; each span has a finder of its own. */
function seriesFinder(columns: ImdiColumns, span: string | null) {
  /** By unit, and then by the value of each dimension in turn. */
  interface Branch {
    /** The first few, which is mostly all: to compare with each is quicker than to look a new text up. */
    readonly first: { readonly text: string; readonly branch: Branch }[];
    readonly more: Map<string, Branch>;
    series: SeriesFound | 'percent-again' | null;
  }
  const made = (): Branch => ({ first: [], more: new Map(), series: null });
  const root = made();
  const step = (branch: Branch, text: string): Branch => {
    for (const known of branch.first) if (known.text === text) return known.branch;
    const found = branch.more.get(text);
    if (found !== undefined) return found;
    const next = made();
    if (branch.first.length < FEW) branch.first.push({ text: ownText(text), branch: next });
    else branch.more.set(ownText(text), next);
    return next;
  };
  return (cells: readonly Cell[], unit: string): SeriesFound | 'percent-again' => {
    let branch = step(root, unit);
    for (const { column } of columns.dimensions) branch = step(branch, cellText(cells[column]));
    branch.series ??= imdiSeries(
      [
        ...titleDimension(columns.title ?? ''),
        ...columns.dimensions.map(({ column, name }) => ({ name, value: cellText(cells[column]) })),
      ],
      unit,
      span,
    );
    return branch.series;
  };
}

/** As many labels are put together once only; a file with more kommuner than this is not about kommuner. */
const LABELS = 5_000;

/** «5001 Trondheim» from number and name: they come again on every line. */
function labelFinder() {
  interface Known {
    readonly number: string;
    readonly name: string;
    readonly label: string;
  }
  const labels = new Map<string, Known>();
  let last: Known = { number: '', name: '', label: '' };
  return (number: string, name: string): string => {
    // The rows of a kommune mostly stand together.
    if (last.number === number && last.name === name) return last.label;
    const known = labels.get(number);
    const label = known?.name === name ? known.label : ownText(name === '' ? number : `${number} ${name}`);
    last = known?.name === name ? known : { number: ownText(number), name: ownText(name), label };
    if (known === undefined && labels.size < LABELS) labels.set(last.number, last);
    return label;
  };
}

/** `imdiTime`, of columns where the same time stands for thousands of lines. */
function timeFinder({ partOfYear }: ImdiColumns, ofColumn: string | null, yearColumn: number) {
  let last: { readonly year: string; readonly part: string; readonly time: ImdiTime | null } | null = null;
  return (cells: readonly Cell[]): ImdiTime | null => {
    const year = ofColumn ?? cellText(cells[yearColumn]);
    const part = partOfYear === null ? '' : cellText(cells[partOfYear.column]);
    if (last === null || last.year !== year || last.part !== part) {
      // Under a year and beside an empty part, a number may be of the year or of the part in the row above.
      const isUnclear = ofColumn !== null && partOfYear !== null && part === '';
      const time = isUnclear ? null : imdiTime(year, part, partOfYear?.header ?? '');
      last = { year: ownText(year), part: ownText(part), time };
    }
    return last.time;
  };
}

/** What stands alone under a table: «Kilde: IMDi». A line that was cut off is shorter, or has more fields. */
const NOTE = /^(kilde|kjelde|merk|note|fotnote|\*)|.{25}/i;

const isNote = ([first, ...others]: readonly Cell[]): boolean =>
  NOTE.test(cellText(first)) && others.every(isBlank);

function longReader({ sheet, staging }: TableToRecognise, columns: ImdiColumns): TableReader {
  const ofYears = seriesFinder(columns, null);
  const ofSpans = new Map<string, ReturnType<typeof seriesFinder>>();
  const finderOf = (span: string | null): ReturnType<typeof seriesFinder> => {
    if (span === null) return ofYears;
    const finder = ofSpans.get(span) ?? seriesFinder(columns, span);
    ofSpans.set(span, finder);
    return finder;
  };
  const labelOf = labelFinder();
  const values = columns.values.map(({ column, year }) => ({
    column,
    year,
    timeOf: timeFinder(columns, year, columns.year),
  }));
  const firstValue = columns.values[0]?.column ?? 0;
  const widest = Math.max(
    columns.number,
    firstValue,
    columns.year,
    columns.unit,
    columns.partOfYear?.column ?? -1,
  );

  /** What a row and a column say of their time, for one that cannot be told. */
  const timeText = (cells: readonly Cell[], year: string | null): string =>
    [
      columns.partOfYear === null ? '' : cellText(cells[columns.partOfYear.column]),
      year ?? cellText(cells[columns.year]),
    ]
      .join(' ')
      .trim();

  const partIn = (cells: readonly Cell[]): string | undefined =>
    columns.parts.length === 0
      ? undefined
      : columns.parts.map((column) => cellText(cells[column])).find((text) => !WHOLE.test(text));

  const readKommune = (
    row: number,
    cells: readonly Cell[],
    series: SeriesFound,
    period: string,
    column: number,
  ): void => {
    const number = cellText(cells[columns.number]);
    const name = cellText(cells[columns.name]);
    const at = { sheet, row, column: columns.number };
    const kommune = staging.resolve(labelOf(number, name), at);
    if (kommune === null) return;
    const own = cells[column];
    const cell = isBlank(own) && HIDDEN.test(cellText(cells[columns.remark])) ? ':' : own;
    const place = { ...at, column };
    staging.stage({ kommune, series, period, cell, publisher: 'imdi', at: place });
  };

  const readFylke = (
    row: number,
    cells: readonly Cell[],
    series: SeriesFound,
    period: string,
    column: number,
  ): void => {
    const fylkesnummer = cellText(cells[columns.number]).replace(/^F/i, '').padStart(2, '0');
    staging.ignore('fylke', `${fylkesnummer} ${cellText(cells[columns.name])}`.trim());
    const number = readPersons(cells[column]);
    if (!series.known || KNOWN_UNITS.get(series.indicator) !== 'persons' || number === null) return;
    const at = { sheet, cell: cellName(column, row) };
    staging.offerTarget({
      fylkesnummer,
      year: Number(period.slice(0, 4)),
      series: series.indicator,
      number,
      ...at,
    });
  };

  return {
    layout: 'imdi-long',
    title: 'IMDi',
    row: (row, cells) => {
      if (row <= columns.header) return;
      if (cells.length <= widest && isNote(cells)) {
        staging.ignore('not-a-kommune', cellText(cells[0]));
        return;
      }
      staging.rowRead();
      if (cells.length <= widest) {
        const at = { sheet, row, column: cells.length - 1 };
        staging.problem('row-uneven', at, { found: cells.length, expected: widest + 1 });
        return;
      }
      const part = partIn(cells);
      if (part !== undefined) {
        staging.ignore('not-a-kommune', part);
        return;
      }
      const unit = columns.unit < 0 ? 'Personer' : cellText(cells[columns.unit]);
      for (const { column, year, timeOf } of values) {
        const time = timeOf(cells);
        const series = finderOf(time?.span ?? null)(cells, unit);
        if (series === 'percent-again') {
          staging.ignore('unit-percent', cellText(cells[columns.unit]));
          return;
        }
        if (time === null) staging.ignore('no-period', timeText(cells, year));
        else if (columns.region === 'kommune') readKommune(row, cells, series, time.period, column);
        else readFylke(row, cells, series, time.period, column);
      }
    },
  };
}

/**
 * IMDi's long tables: a row for each number, with Enhet, År, a kommune or fylke, one column for each dimension and
 * Antall, in any order.
 */
export const recogniseImdiLong: Recognise = (table) => {
  for (const row of table.head.slice(0, HEADER_WITHIN)) {
    const columns = imdiColumns(row, table);
    if (columns === null) continue;
    if (columns.title === null) {
      const at = { sheet: table.sheet, row: columns.header, column: columns.values[0]?.column ?? 0 };
      table.staging.problem('figure-unnamed', at);
    }
    return longReader(table, columns);
  }
  return null;
};
