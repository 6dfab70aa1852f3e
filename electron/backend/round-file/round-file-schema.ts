import { z } from 'zod';
import { fylkesnummer, year } from '../../../shared/contract/fields.ts';
import { roundFileFormat } from './round-file-format.ts';
import { roundTables } from './round-tables.ts';
import * as field from './row-fields.ts';
import type { TableSpec } from './table-spec.ts';

/** The first line of the file: enough to say what it is, and whether the rest is what was written. */
export const roundFileHead = z.strictObject({
  format: z.literal(roundFileFormat),
  version: z.int().min(1),
  /** The Fordel that made it. */
  program: z.string().max(40),
  madeAt: field.time,
  madeBy: field.who,
  /** Of the bytes after the first line. */
  sha256: field.sha256,
});

const simple = z.union([z.string().max(300), z.number(), z.boolean(), z.null()]);

/** The rest of the file. Strict all the way down: what is not known is refused, not passed over. */
export const roundFileBody = z.strictObject({
  round: z.strictObject({
    year,
    fylkesnummer,
    fylke: z.string().min(1).max(120),
    structure: z.literal([2020, 2024]),
    sample: z.enum(['public', 'invented']).nullable(),
    note_nb: field.prose.nullable(),
    note_nn: field.prose.nullable(),
    created_at: field.time,
  }),
  /** What the figures are, where the receiver does not know them. */
  indicators: z
    .array(
      z.strictObject({
        id: field.id,
        name_nb: field.name,
        name_nn: field.name,
        short_nb: field.name,
        short_nn: field.name,
        unit: z.enum(['persons', 'percent', 'rating', 'number']),
        scale: field.scale,
        direction: field.direction,
        carry_over: z.enum(['sum', 'weighted-mean', 'ask']),
        source: field.line,
      }),
    )
    .max(2000),
  /** Letters, templates and attachments, by their checksum. */
  files: z
    .array(z.strictObject({ sha256: field.sha256, bytes: z.int().positive(), content: z.base64() }))
    .max(20_000),
  /** The log, to be read: what is undone on another machine has no rows to set back. */
  history: z
    .array(
      z.strictObject({
        at: field.time,
        who: field.who,
        command: z.string().min(1).max(64),
        state: z.enum(['done', 'undone', 'abandoned']),
        params: z.record(z.string().max(64), simple),
      }),
    )
    .max(500_000),
  tables: z.strictObject(
    Object.fromEntries(Object.entries(roundTables).map(([key, spec]) => [key, rowsSchema(spec)])),
  ),
});

function rowsSchema(spec: TableSpec): z.ZodType {
  return z.array(rowSchema(spec)).max(spec.most);
}

function rowSchema({ columns, children = {}, own }: TableSpec): z.ZodType {
  return z.strictObject({
    ...columns,
    ...(own === undefined ? {} : { [own.key]: rowSchema(own.spec) }),
    ...Object.fromEntries(Object.entries(children).map(([key, spec]) => [key, rowsSchema(spec)])),
  });
}
