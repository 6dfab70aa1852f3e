import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { numberFilter } from './number-filter.ts';
import type { WorkRow } from './work-rows.ts';

/** A row as it is now, and as it was when the last edit was saved: rows keep their place while a slider moves. */
export interface TableRow {
  readonly now: WorkRow;
  readonly settled: WorkRow;
}

export type ColumnId = keyof ScreenWords['work']['columns'];

export const columnIds: readonly ColumnId[] = [
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

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();
const collator = new Intl.Collator('nb');

const textColumn = (id: ColumnId, text: (row: WorkRow) => string) =>
  helper.accessor((row) => text(row.settled), {
    id,
    sortFn: (a, b, column) => collator.compare(a.getValue<string>(column), b.getValue<string>(column)),
    filterFn: (row, column, wanted: string) =>
      row.getValue<string>(column).toLocaleLowerCase('nb').includes(wanted.trim().toLocaleLowerCase('nb')),
  });

const numberColumn = (id: ColumnId, pick: (row: WorkRow) => number | null) =>
  helper.accessor((row) => pick(row.settled) ?? undefined, {
    id,
    sortUndefined: 'last',
    sortDescFirst: true,
    sortFn: (a, b, column) => a.getValue<number>(column) - b.getValue<number>(column),
    filterFn: (row, column, wanted: string) => {
      const value = row.getValue<number | undefined>(column);
      return wanted.trim() === '' || (value !== undefined && numberFilter(wanted)(value));
    },
  });

/** How each column sorts and filters. What it shows stands in work-row.tsx. */
export const workColumns = (boundText: (row: WorkRow) => string) =>
  helper.columns([
    textColumn('kommune', (row) => row.name),
    numberColumn('inhabitants', (row) => row.inhabitants),
    numberColumn('lastYear', (row) => row.lastYear),
    numberColumn('key', (row) => row.key),
    numberColumn('proposal', (row) => row.proposal),
    numberColumn('change', (row) => row.change),
    numberColumn('perThousand', (row) => row.perThousand),
    numberColumn('robustness', (row) => (row.range === null ? null : row.range.high95 - row.range.low5)),
    textColumn('bound', boundText),
    numberColumn('lock', (row) => row.lock?.number ?? null),
  ]);
