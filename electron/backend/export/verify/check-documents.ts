import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageTemplateKinds } from '../../../../shared/model/package-template-kind.ts';
import {
  caseFileName,
  exemptFileName,
  packageFileNames,
  packageFiles,
  templateFileNames,
} from '../package-files.ts';
import { sheetNames } from '../sheets/sheet-files.ts';
import { checkCsv } from './check-csv.ts';
import { checkDocx } from './check-docx.ts';
import { checkRendering } from './check-rendering.ts';
import { checkXlsx } from './check-xlsx.ts';
import type { PackageBytes } from './read-package.ts';

/** Finds a wrong number by kommune and column, which a comparison of bytes cannot name. */
const byNumber: Readonly<
  Record<
    string,
    (data: Recommendation, bytes: Uint8Array, file: string) => Promise<readonly PackageProblem[]>
  >
> = {
  [packageFileNames.table]: async (data, bytes) => checkCsv(data, bytes),
  [packageFileNames.workbook]: checkXlsx,
  [packageFileNames.letter]: checkDocx,
  [caseFileName]: checkDocx,
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
  // A time that is none is told of the manifest; the PDF, which carries it, is then not asked about.
  const dated = frozenAt !== null && !Number.isNaN(Date.parse(frozenAt));
  const time = dated ? frozenAt : noTime;
  const again = frozenAt === null ? null : await rendered(recommendation, time, programVersion, files);
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
    caseFileName,
    packageFileNames.archive,
    packageFileNames.meeting,
    packageFileNames.data,
    ...sheetNames(recommendation).map(([sheet]) => sheet),
  ]) {
    const bytes = files.get(name);
    // A missing file is told by the manifest.
    if (bytes === undefined) continue;
    const found = (await byNumber[name]?.(recommendation, bytes, name)) ?? [];
    const expected = name === packageFileNames.archive && !dated ? undefined : again?.get(name);
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

const noTime = '1980-01-01T00:00:00.000Z';

/** null for data that no document can be made of. */
async function rendered(
  recommendation: Recommendation,
  frozenAt: string,
  programVersion: string,
  found: PackageBytes,
): Promise<PackageBytes | null> {
  try {
    // The exempt texts are in no data: their attachment is known by its checksum alone.
    const exempt = found.get(exemptFileName);
    const extra = exempt === undefined ? [] : [{ name: exemptFileName, bytes: exempt }];
    const templates = Object.fromEntries(
      packageTemplateKinds.flatMap((kind) => {
        const bytes = found.get(templateFileNames[kind]);
        return recommendation.templates?.[kind] === undefined || bytes === undefined ? [] : [[kind, bytes]];
      }),
    );
    const { files } = await packageFiles(recommendation, frozenAt, programVersion, { extra, templates });
    return new Map(files.map(({ name, bytes }) => [name, bytes]));
  } catch {
    return null;
  }
}
