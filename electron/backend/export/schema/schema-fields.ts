import { z } from 'zod';

/** What the schemas of anbefaling.json are made of. Limits are far above any real round. */

export const number = z.number();
export const persons = z.int().min(0).max(6_000_000);
export const text = z.string().max(50_000);
export const id = z.string().min(1).max(64);
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(2_000);
export const record = <T extends z.ZodType>(item: T) => z.record(z.string().max(64), item);
export const measure = { indicator: id, period: z.string().max(16) };
export const fraction = z.string().regex(/^\d{1,2000}(\.\d{1,400}|\/\d{1,2000})?$/);

export const scale = z.enum(['index', 'range', 'rating']);
export const direction = z.literal([1, -1]);
