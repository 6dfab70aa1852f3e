import { z } from 'zod';
import { isoDate, kommunenummer } from '../../../shared/contract/fields.ts';

/** What a column of a row may hold. Wider than what is typed today, for older rounds; narrow enough that nothing harmful fits. */
export const id = z.string().min(1).max(64);
export const name = z.string().min(1).max(300);
export const line = z.string().max(1000);
export const prose = z.string().max(40_000);
export const count = z.int().min(0).max(1_000_000_000).nullable();
export const flag = z.literal([0, 1]);
export const date = isoDate.nullable();
/** An ISO time. */
export const time = z.string().regex(/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/, 'a time');
export const who = z.string().max(200);
export const language = z.enum(['nb', 'nn']);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256');
export const assessment = z.int().min(1).max(5).nullable();
export const topic = z.int().min(1).max(6);
export const scale = z.enum(['index', 'range', 'rating']);
export const direction = z.literal([-1, 1]);
export const kommuner = z.array(kommunenummer).max(500);
/** A name that is written to disk somewhere: nothing in it may lead to another folder. */
export const fileName = z
  .string()
  .min(1)
  .max(255)
  .refine(
    (text) =>
      !/[\\/]/.test(text) && ![...text].some((letter) => letter < ' ') && text !== '.' && text !== '..',
    'a plain file name',
  );

/**
 * JSON that is checked and kept as it stands: the order of keys is part of what was frozen, and zod would put them in
 * the schema's.
 */
export const keptAs = (schema: z.ZodType): z.ZodType =>
  z.unknown().superRefine((value, check) => {
    const found = schema.safeParse(value);
    if (found.success) return;
    const [issue] = found.error.issues;
    check.addIssue({ code: 'custom', message: issue?.message ?? 'unfit', path: [...(issue?.path ?? [])] });
  });
