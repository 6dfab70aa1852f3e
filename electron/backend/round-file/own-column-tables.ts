import { z } from 'zod';
import { columnField, columnKey } from '../../../shared/contract/column-calls.ts';
import { kommunenummer } from '../../../shared/contract/fields.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

const perKommune = 500;

/** What the user has made of the work table. In the file «own:2» is the second own column of this round. */
export const ownColumnTables = {
  ownColumns: {
    table: 'own_column',
    parent: 'round_id',
    columns: {
      name: field.name,
      kind: z.enum(['text', 'number', 'starting-point', 'field']),
      field: field.keptAs(columnField.nullable()),
    },
    json: ['field'],
    most: 100,
    children: {
      cells: {
        table: 'own_cell',
        parent: 'column_id',
        columns: {
          kommunenummer,
          text: z.string().min(1).max(2000).nullable(),
          number: z.number().nullable(),
        },
        most: perKommune,
      },
    },
  },
  layout: {
    table: 'table_layout',
    parent: 'round_id',
    columns: { columns: z.array(z.strictObject({ id: columnKey, hidden: z.boolean() })).max(200) },
    json: ['columns'],
    most: 1,
  },
  /** Private, and only where the user has ticked them. */
  cellNotes: {
    table: 'cell_note',
    parent: 'round_id',
    columns: {
      kommunenummer,
      column_key: columnKey,
      text: z.string().min(1).max(2000),
      who: field.who,
      at: field.time,
    },
    most: 100 * perKommune,
  },
} as const satisfies Readonly<Record<string, TableSpec>>;
