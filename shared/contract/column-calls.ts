import { z } from 'zod';
import { longestNote, mostSeen } from '../model/limits.ts';
import { writes } from './define-call.ts';
import { kommunenummer, measure, roundId, shortText } from './fields.ts';

const columnId = z.int().positive();
/** A built-in column's id, or 'own:7'. */
export const columnKey = z.string().regex(/^[a-zA-Z]{1,32}$|^own:\d{1,9}$/, 'a column');

/** Something of a kommune that a column shows. */
export const columnField = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('measure'), ...measure }),
  z.strictObject({
    of: z.literal('capacity'),
    part: z.enum(['can', 'wants', 'extra', 'health', 'minors']),
  }),
  z.strictObject({
    of: z.literal('innspill'),
    topic: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  }),
]);

/** How many own columns a round may have: more than a screen can show, and a stop for a runaway paste. */
export const mostColumns = 40;

export const columnCalls = {
  /** A column to write in, or (field) one that shows what the round has. IMDi's starting point is there once at most. */
  'column.add': writes<{ readonly columnId: number }>().with(
    z.strictObject({
      roundId,
      name: shortText,
      kind: z.enum(['text', 'number', 'starting-point', 'field']),
      field: columnField.nullable(),
    }),
  ),
  'column.rename': writes<null>().with(z.strictObject({ roundId, columnId, name: shortText })),
  /** With all that is written in it. */
  'column.remove': writes<null>().with(z.strictObject({ roundId, columnId })),
  /** Cells of one column, as one step. null empties a cell. */
  'cells.set': writes<null>().with(
    z.strictObject({
      roundId,
      columnId,
      cells: z
        .array(
          z.strictObject({
            kommunenummer,
            value: z.union([z.number(), z.string().trim().min(1).max(longestNote)]).nullable(),
          }),
        )
        .min(1)
        .max(500),
      // As in allocation-calls.ts, for each cell by itself; a cell that none is told of is written as it is given.
      seen: z
        .array(z.strictObject({ kommunenummer, value: z.union([z.number(), z.string()]).nullable() }))
        .max(500 * mostSeen)
        .optional(),
    }),
  ),
  /** Order and visibility of all columns. */
  'layout.save': writes<null>().with(
    z.strictObject({
      roundId,
      columns: z.array(z.strictObject({ id: columnKey, hidden: z.boolean() })).max(100),
    }),
  ),
  /** A note on a cell; an empty text takes it away. */
  'note.set': writes<null>().with(
    z.strictObject({
      roundId,
      kommunenummer,
      column: columnKey,
      text: z.string().trim().max(longestNote),
      // As in allocation-calls.ts; '' where there was none.
      seen: z.array(z.string()).max(mostSeen).optional(),
    }),
  ),
} as const;
