import type { AppError } from '../../../shared/contract/errors.ts';
import type { PackageProblem, PackageVerification, Recommendation } from '../../../shared/model/package.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { packageFileNames } from './package-files.ts';
import { checkAllocation } from './verify/check-allocation.ts';
import { type Basis, checkDocuments } from './verify/check-documents.ts';
import { checkInput } from './verify/check-input.ts';
import { checkManifest, readManifest } from './verify/check-manifest.ts';
import { checkMinors } from './verify/check-minors.ts';
import { checkRobustness } from './verify/check-robustness.ts';
import { type PackageBytes, readPackage } from './verify/read-package.ts';
import { readRecommendation } from './verify/read-recommendation.ts';
import { isDelivery, verifyDelivery } from './verify/verify-delivery.ts';

/**
 * Recomputes a package from itself alone: no database, no settings, nothing but the files.
 *
 * The six questions of docs/package-format.md: are the files those of the manifest; does the input say what the package says
 * of its kommuner; do numbers, reasons and divisors follow from the input; do table, workbook, letter and case carry those
 * numbers; do ranges and steps follow, and the changes told end here; and are all files what this program makes of the data.
 * The last can only be asked of files that this version makes alike. Where another version made the package, the answer names
 * it, and each file that was judged by its numbers alone or not at all.
 *
 * @param path a package folder or its zip, or a folder that holds exactly one package.
 * @param programVersion of the program that asks.
 * @returns what does not agree, by file and place. Errors only where there is no package to judge: `not-a-package`,
 * `file-unreadable`, `file-truncated`, `file-damaged`, `file-too-large`, `unpacks-too-large`, each with the base name.
 */
export async function verifyPackage(
  path: string,
  programVersion: string,
): Promise<Result<PackageVerification, AppError>> {
  const read = await readPackage(path);
  if (!read.ok) return read;
  const verify = isDelivery(read.value) ? verifyDelivery : verifyFiles;
  return ok(await verify(read.value, programVersion));
}

/** A package that was verified before it was written, read back from the disk: are the files those that were made. */
export async function verifyWritten(
  path: string,
  recommendation: Recommendation,
  made: PackageVerification,
): Promise<Result<PackageVerification, AppError>> {
  const read = await readPackage(path);
  if (!read.ok) return read;
  const problems = [...made.problems, ...checkManifest(read.value, recommendation)];
  return ok({ ...made, agrees: problems.length === 0, filesChecked: read.value.size, problems });
}

/**
 * The same for files at hand.
 *
 * @param justMade they were rendered from this data a moment ago: rendering them again would prove nothing, and they are
 * read and compared by number.
 */
export async function verifyFiles(
  files: PackageBytes,
  programVersion: string,
  { justMade = false }: { readonly justMade?: boolean } = {},
): Promise<PackageVerification> {
  const problems: PackageProblem[] = [];
  const data = readRecommendation(files.get(packageFileNames.data));
  problems.push(...checkManifest(files, data.ok ? data.value : null));
  if (!data.ok) return report(files, null, [...problems, ...data.error]);
  const recommendation = data.value;
  problems.push(
    ...checkInput(recommendation),
    ...checkAllocation(recommendation),
    ...checkMinors(recommendation),
    ...checkRobustness(recommendation),
  );
  const manifest = readManifest(files);
  const madeBy = manifest?.program.version ?? programVersion;
  const kind = madeBy === programVersion ? 'same-version' : 'other-version';
  const basis: Basis = justMade
    ? { kind: 'just-made' }
    : { kind, frozenAt: manifest?.frozenAt ?? '', madeBy };
  const documents = await checkDocuments(recommendation, files, basis, problems);
  const { byNumber, notJudged } = documents;
  return {
    ...report(files, recommendation, [...problems, ...documents.problems]),
    ...(madeBy === programVersion ? {} : { otherVersion: madeBy }),
    ...(byNumber.length === 0 ? {} : { byNumber }),
    ...(notJudged.length === 0 ? {} : { notJudged }),
  };
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
