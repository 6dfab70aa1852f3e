import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { OwnColumn } from '../../../shared/model/table-layout.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import { numberFilter } from './number-filter.ts';
import type { CellValue } from './own-cell.ts';

/** A row as it was when the last edit was saved, which order and filter go by: rows keep their place while a slider moves. */
export interface TableRow {
  readonly settled: WorkRow;
  readonly own: OwnCells;
}

/** The cells of a kommune's own columns by column id, and by `personsBehind` how many persons a pooled share is of. */
export type OwnCells = Readonly<Record<string, CellValue>>;

export const personsBehind = (column: string): string => `${column} persons`;

export type BuiltInColumn = keyof ScreenWords['work']['columns'];

/** The columns Fordel comes with, in its own order. */
export const builtInColumns: readonly BuiltInColumn[] = [
  'kommune',
  'inhabitants',
  'lastYear',
  'key',
  'proposal',
  'change',
  'perThousand',
  'robustness',
  'bound',
  'lock',
];

/** A column as it stands in the table. */
export interface WorkColumn {
  /** A built-in id, or 'own:7'. */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly numeric: boolean;
  /** null for one that Fordel comes with. */
  readonly own: OwnColumn | null;
  /** A cell of an own column as it is read. */
  readonly text: (value: CellValue) => string;
}

/** Whether cells of a column are written in where they stand. */
export const isWritten = ({ own }: WorkColumn): boolean => own !== null && own.kind !== 'field';

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();
const collator = new Intl.Collator('nb');

const textColumn = (id: string, text: (row: TableRow) => string) =>
  helper.accessor((row) => text(row) || undefined, {
    id,
    sortUndefined: 'last',
    sortFn: (a, b, column) => collator.compare(a.getValue<string>(column), b.getValue<string>(column)),
    filterFn: (row, column, wanted: string) =>
      (row.getValue<string | undefined>(column) ?? '')
        .toLocaleLowerCase('nb')
        .includes(wanted.trim().toLocaleLowerCase('nb')),
  });

const numberColumn = (id: string, pick: (row: TableRow) => number | null) =>
  helper.accessor((row) => pick(row) ?? undefined, {
    id,
    sortUndefined: 'last',
    sortDescFirst: true,
    sortFn: (a, b, column) => a.getValue<number>(column) - b.getValue<number>(column),
    filterFn: (row, column, wanted: string) => {
      const value = row.getValue<number | undefined>(column);
      return wanted.trim() === '' || (value !== undefined && numberFilter(wanted)(value));
    },
  });

/** How the columns sort and filter. What they show stands in work-cell.tsx. */
export const tableColumns = (columns: readonly WorkColumn[], boundText: (row: WorkRow) => string) =>
  helper.columns(columns.map((column) => tableColumn(column, boundText)));

function tableColumn({ id, own, numeric }: WorkColumn, boundText: (row: WorkRow) => string) {
  if (own !== null) {
    const cell = (row: TableRow): CellValue => row.own[id] ?? null;
    return numeric
      ? numberColumn(id, (row) => numberOf(cell(row)))
      : textColumn(id, (row) => String(cell(row) ?? ''));
  }
  switch (id as BuiltInColumn) {
    case 'kommune':
      return textColumn(id, ({ settled }) => settled.name);
    case 'bound':
      return textColumn(id, ({ settled }) => boundText(settled));
    case 'robustness':
      return numberColumn(id, ({ settled: { range } }) =>
        range === null ? null : range.high95 - range.low5,
      );
    case 'lock':
      return numberColumn(id, ({ settled }) => settled.lock?.number ?? null);
    default: {
      const pick = id as Exclude<BuiltInColumn, 'kommune' | 'bound' | 'robustness' | 'lock'>;
      return numberColumn(id, ({ settled }) => settled[pick]);
    }
  }
}

const numberOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);
