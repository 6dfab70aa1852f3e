import { z } from 'zod';
import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { packageFileNames } from '../package-files.ts';
import { recommendationSchema } from '../recommendation-schema.ts';

const file = packageFileNames.data;
const known = 'fordel-anbefaling/1';

/** anbefaling.json as a value, or what is wrong with it. Nothing in it is believed before it fits the schema. */
export function readRecommendation(
  bytes: Uint8Array | undefined,
): Result<Recommendation, readonly PackageProblem[]> {
  // A missing file is told by the manifest.
  if (bytes === undefined) return fail([]);
  const unreadable = (at: string | null, found: string | null) =>
    fail([{ code: 'json-unreadable', file, at, expected: null, found } as const]);
  const parsed = parseJson(bytes);
  if (!parsed.ok) return unreadable(null, parsed.error);
  const { format } = z
    .object({ format: z.string().catch('') })
    .catch({ format: '' })
    .parse(parsed.value);
  if (format !== known)
    return fail([{ code: 'format-unknown', file, at: 'format', expected: known, found: format }]);
  const result = recommendationSchema.safeParse(parsed.value);
  if (result.success) return ok(result.data);
  const [issue] = result.error.issues;
  return unreadable(issue?.path.join('.') ?? null, issue?.message ?? null);
}

export function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
