import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageFileNames, packageFiles } from '../package-files.ts';
import { checkCsv } from './check-csv.ts';
import { checkDocx } from './check-docx.ts';
import { checkRendering } from './check-rendering.ts';
import { checkXlsx } from './check-xlsx.ts';
import type { PackageBytes } from './read-package.ts';

/** Finds a wrong number by kommune and column, which a comparison of bytes cannot name. */
const byNumber: Readonly<
  Record<string, (data: Recommendation, bytes: Uint8Array) => Promise<readonly PackageProblem[]>>
> = {
  [packageFileNames.table]: async (data, bytes) => checkCsv(data, bytes),
  [packageFileNames.workbook]: checkXlsx,
  [packageFileNames.letter]: checkDocx,
};

/**
 * Are the files what the data gives? First by number; a file where that finds nothing, as a whole.
 *
 * @param frozenAt null for a package of another program version, which may lay out and word the same numbers in its own
 * way: such a one is checked by number alone.
 * @param known what is found already; a manifest that is told to be wrong is not told again.
 */
export async function checkDocuments(
  recommendation: Recommendation,
  files: PackageBytes,
  frozenAt: string | null,
  programVersion: string,
  known: readonly PackageProblem[],
): Promise<readonly PackageProblem[]> {
  const again = frozenAt === null ? null : await rendered(recommendation, frozenAt, programVersion);
  const problems: PackageProblem[] = [];
  if (again === null && frozenAt !== null)
    problems.push({
      code: 'not-as-made',
      file: packageFileNames.data,
      at: null,
      expected: null,
      found: null,
    });
  for (const name of [
    packageFileNames.table,
    packageFileNames.workbook,
    packageFileNames.letter,
    packageFileNames.data,
  ]) {
    const bytes = files.get(name);
    // A missing file is told by the manifest.
    if (bytes === undefined) continue;
    const found = (await byNumber[name]?.(recommendation, bytes)) ?? [];
    const expected = again?.get(name);
    problems.push(
      ...(found.length > 0 || expected === undefined ? found : await checkRendering(name, expected, bytes)),
    );
  }
  const name = packageFileNames.manifest;
  const [manifest, expected] = [files.get(name), again?.get(name)];
  if (known.length + problems.length === 0 && manifest !== undefined && expected !== undefined)
    problems.push(...(await checkRendering(name, expected, manifest)));
  return problems;
}

/** null for data that no document can be made of. */
async function rendered(
  recommendation: Recommendation,
  frozenAt: string,
  programVersion: string,
): Promise<PackageBytes | null> {
  try {
    const { files } = await packageFiles(recommendation, frozenAt, programVersion);
    return new Map(files.map(({ name, bytes }) => [name, bytes]));
  } catch {
    return null;
  }
}
