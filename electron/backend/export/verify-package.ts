import type { AppError } from '../../../shared/contract/errors.ts';
import type { PackageProblem, PackageVerification, Recommendation } from '../../../shared/model/package.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { packageFileNames } from './package-files.ts';
import { checkAllocation } from './verify/check-allocation.ts';
import { checkCsv } from './verify/check-csv.ts';
import { checkDocx } from './verify/check-docx.ts';
import { checkInput } from './verify/check-input.ts';
import { checkManifest } from './verify/check-manifest.ts';
import { checkMinors } from './verify/check-minors.ts';
import { checkXlsx } from './verify/check-xlsx.ts';
import { type PackageBytes, readPackage } from './verify/read-package.ts';
import { readRecommendation } from './verify/read-recommendation.ts';

/**
 * Recomputes a package from itself alone: no database, no settings, nothing but the files.
 *
 * Four questions: are the files those that were frozen; does the input say what the package says of its kommuner; do the
 * numbers, reasons and divisors follow from the input; and do letter, workbook and table carry the same numbers.
 *
 * @param path a package folder or its zip, or a folder that holds exactly one package.
 * @returns what does not agree, by file and place. Errors only where there is no package to judge: `not-a-package`,
 * `file-unreadable`, `file-truncated`, `file-damaged`, `file-too-large`, `unpacks-too-large`, each with the base name.
 */
export async function verifyPackage(path: string): Promise<Result<PackageVerification, AppError>> {
  const read = await readPackage(path);
  return read.ok ? ok(await verifyFiles(read.value)) : read;
}

/** The same for files at hand. */
export async function verifyFiles(files: PackageBytes): Promise<PackageVerification> {
  const problems: PackageProblem[] = [];
  const data = readRecommendation(files.get(packageFileNames.data));
  problems.push(...checkManifest(files, data.ok ? data.value : null));
  if (!data.ok) return report(files, null, [...problems, ...data.error]);
  const recommendation = data.value;
  problems.push(
    ...checkInput(recommendation),
    ...checkAllocation(recommendation),
    ...checkMinors(recommendation),
  );
  // What the other files should say is written from the data; where it is not whole, that is told already.
  const table = files.get(packageFileNames.table);
  const workbook = files.get(packageFileNames.workbook);
  const letter = files.get(packageFileNames.letter);
  if (table !== undefined) problems.push(...checkCsv(recommendation, table));
  if (workbook !== undefined) problems.push(...(await checkXlsx(recommendation, workbook)));
  if (letter !== undefined) problems.push(...(await checkDocx(recommendation, letter)));
  return report(files, recommendation, problems);
}

function report(
  files: PackageBytes,
  recommendation: Recommendation | null,
  problems: readonly PackageProblem[],
): PackageVerification {
  return {
    agrees: problems.length === 0,
    round: recommendation === null ? '' : `${recommendation.round.fylke} ${recommendation.round.year}`,
    target: recommendation?.target ?? null,
    kommuner: recommendation === null ? null : Object.keys(recommendation.numbers).length,
    filesChecked: files.size,
    problems,
  };
}
