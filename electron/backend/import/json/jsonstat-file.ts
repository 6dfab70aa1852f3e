import { z } from 'zod';

const category = z.object({
  /** Position by code, or the codes in order. */
  index: z.union([z.record(z.string(), z.int().min(0)), z.array(z.string())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  /** What the figures of a code are counted in; a file that says it in another way says nothing of it. */
  unit: z
    .record(z.string(), z.looseObject({ base: z.string().optional() }))
    .optional()
    .catch(undefined),
});

const cell = z.union([z.number(), z.string(), z.null()]);

/** The parts of a JSON-stat dataset (version 1.2 and 2.0) that are read. */
export const jsonstatDataset = z.object({
  label: z.string().optional(),
  id: z.array(z.string()).optional(),
  size: z.array(z.int().min(0)).optional(),
  role: z.object({ time: z.array(z.string()).optional(), geo: z.array(z.string()).optional() }).optional(),
  dimension: z.looseObject({}),
  value: z.union([z.array(cell), z.record(z.string(), cell)]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string()), z.string()]).optional(),
  extension: z.looseObject({ px: z.looseObject({ tableid: z.string().optional() }).optional() }).optional(),
});

export const jsonstatDimension = z.object({ label: z.string().optional(), category });

export type JsonstatDataset = z.infer<typeof jsonstatDataset>;
export type JsonstatDimension = z.infer<typeof jsonstatDimension>;

/** A value of a dimension; `unit` is what its figures are counted in («prosent»), where the file says so. */
export interface JsonstatCode {
  readonly code: string;
  readonly label: string;
  readonly unit: string | null;
}

/** The codes of a dimension in order. */
export function codesOf({ category: { index, label, unit } }: JsonstatDimension): readonly JsonstatCode[] {
  const labels = new Map(Object.entries(label ?? {}));
  const codes =
    index === undefined
      ? [...labels.keys()]
      : Array.isArray(index)
        ? index
        : Object.entries(index)
            .sort(([, a], [, b]) => a - b)
            .map(([code]) => code);
  const units = new Map(Object.entries(unit ?? {}));
  return codes.map((code) => ({
    code,
    label: labels.get(code) ?? code,
    unit: units.get(code)?.base ?? null,
  }));
}
