import { z } from 'zod';
import type { Manifest } from '../../../shared/model/package.ts';
import { recommendationStatuses } from '../../../shared/model/recommendation-details.ts';

const text = z.string().max(50_000);

/** The shape of manifest.json, format 1, for whoever reads it; `verify` reads it with less trust, field by field. */
export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal('fordel-anbefaling/1'),
  method: z.literal('fordel-allocation/1'),
  program: z.strictObject({ name: z.literal('Fordel'), version: text }),
  version: z.int().min(1),
  frozenAt: z.iso.datetime(),
  round: z.strictObject({ year: z.int(), fylkesnummer: z.string().max(2), fylke: text }),
  // Not in the first packages.
  status: z.enum(recommendationStatuses).exactOptional(),
  replaces: z.int().min(1).nullable().exactOptional(),
  inputs: z.array(
    z.strictObject({
      fileName: text,
      sha256: text,
      title: text.nullable(),
      layout: text,
      indicators: z.array(text),
    }),
  ),
  files: z.array(
    z.strictObject({ name: text, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
