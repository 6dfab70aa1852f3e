import { z } from 'zod';
import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageFileNames, sha256 } from '../package-files.ts';
import { differences } from './differences.ts';
import type { PackageBytes } from './read-package.ts';
import { parseJson } from './read-recommendation.ts';

const file = packageFileNames.manifest;

const manifest = z.object({
  format: z.string(),
  method: z.string(),
  version: z.number(),
  frozenAt: z.string(),
  round: z.object({ year: z.number(), fylkesnummer: z.string(), fylke: z.string() }),
  inputs: z.array(z.unknown()),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** Are the files those that were frozen, all of them and no others; and is the manifest that of this recommendation. */
export function checkManifest(
  files: PackageBytes,
  recommendation: Recommendation | null,
): readonly PackageProblem[] {
  const bytes = files.get(file);
  if (bytes === undefined) return [problem('file-missing', file)];
  const parsed = parseJson(bytes);
  const read = parsed.ok ? manifest.safeParse(parsed.value) : null;
  if (!read?.success) return [problem('manifest-unreadable', file)];
  const { files: listed, format, method, version, round, inputs } = read.data;
  const problems: PackageProblem[] = [];
  const expected = new Set(listed.map(({ name }) => name));
  for (const { name, sha256: sum } of listed) {
    const content = files.get(name);
    if (content === undefined) problems.push(problem('file-missing', name));
    else if (sha256(content) !== sum)
      problems.push({ ...problem('file-changed', name), expected: sum, found: sha256(content) });
  }
  for (const name of Object.values(packageFileNames))
    if (name !== file && !expected.has(name)) problems.push(problem('file-missing', name));
  for (const name of files.keys())
    if (name !== file && !expected.has(name)) problems.push(problem('file-unknown', name));
  if (recommendation !== null) {
    const { year, fylkesnummer, fylke } = recommendation.round;
    const own = {
      format: recommendation.format,
      method: recommendation.method,
      version: recommendation.version,
      round: { year, fylkesnummer, fylke },
      inputs: recommendation.sources,
    };
    for (const { at, expected: should, found } of differences(own, {
      format,
      method,
      version,
      round,
      inputs,
    }))
      problems.push({ code: 'input-differs', file, at, expected: should, found });
  }
  return problems;
}

const problem = (code: PackageProblem['code'], name: string): PackageProblem => ({
  code,
  file: name,
  at: null,
  expected: null,
  found: null,
});
