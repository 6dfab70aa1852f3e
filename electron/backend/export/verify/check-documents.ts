import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageTemplateKinds } from '../../../../shared/model/package-template-kind.ts';
import {
  caseFileName,
  exemptFileName,
  packageFileNames,
  packageFiles,
  templateFileNames,
} from '../package-files.ts';
import { sha256 } from '../sha256.ts';
import { sheetNames } from '../sheets/sheet-files.ts';
import { checkCsv } from './check-csv.ts';
import { checkDocx } from './check-docx.ts';
import { checkOrigin } from './check-origin.ts';
import { checkRendering } from './check-rendering.ts';
import { checkTold } from './check-told.ts';
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
 * How far the files can be judged: those just rendered by number alone, since rendering them again would prove nothing; those
 * of this version as a whole; those of another by what they have in common with it.
 */
export type Basis =
  | { readonly kind: 'just-made' }
  | {
      readonly kind: 'same-version' | 'other-version';
      readonly frozenAt: string;
      readonly madeBy: string;
    };

export interface CheckedDocuments {
  readonly problems: readonly PackageProblem[];
  /** Only the numbers of these were judged. */
  readonly byNumber: readonly string[];
  /** And of these nothing but the checksum, and what data they say they were written from. */
  readonly notJudged: readonly string[];
}

/**
 * Are the files what the data gives? First by number; a file where that finds nothing, as a whole.
 *
 * Another version may lay out and word the same numbers in its own way. What this one renders alike is judged as a whole all
 * the same; of the rest the answer names each file, and how far it was judged.
 *
 * @param known what is found already; a manifest that is told to be wrong is not told again.
 */
export async function checkDocuments(
  recommendation: Recommendation,
  files: PackageBytes,
  basis: Basis,
  known: readonly PackageProblem[],
): Promise<CheckedDocuments> {
  const problems: PackageProblem[] = [];
  const [byNumberAlone, notJudged]: [string[], string[]] = [[], []];
  const frozenAt = basis.kind === 'just-made' ? '' : basis.frozenAt;
  // A time that is none is told of the manifest; the PDF, which carries it, is then not asked about.
  const dated = !Number.isNaN(Date.parse(frozenAt));
  const again =
    basis.kind === 'just-made'
      ? null
      : await rendered(recommendation, dated ? frozenAt : noTime, basis.madeBy, files);
  if (again === null && basis.kind === 'same-version')
    problems.push({
      code: 'not-as-made',
      file: packageFileNames.data,
      at: null,
      expected: null,
      found: null,
    });
  const dataSum = sha256(files.get(packageFileNames.data) ?? new Uint8Array());
  for (const name of documentNames(recommendation)) {
    const bytes = files.get(name);
    // A missing file is told by the manifest.
    if (bytes === undefined) continue;
    const wrong = [...((await byNumber[name]?.(recommendation, bytes, name)) ?? [])];
    if (wrong.length === 0 && basis.kind === 'other-version' && !withoutOrigin.has(name))
      wrong.push(...(await checkOrigin(name, bytes, dataSum, mayBeSilent(recommendation, name))));
    const expected = name === packageFileNames.archive && !dated ? undefined : again?.get(name);
    if (wrong.length > 0 || basis.kind === 'just-made') {
      problems.push(...wrong);
      continue;
    }
    const differs = expected === undefined ? null : await checkRendering(name, expected, bytes);
    if (basis.kind === 'same-version') problems.push(...(differs ?? []));
    else if (differs === null || differs.length > 0) {
      // The data were solved anew, and each document that agrees says it was written from them.
      if (name in byNumber || name === packageFileNames.data) byNumberAlone.push(name);
      else {
        const told =
          expected === undefined ? null : await checkTold(recommendation.kommuner, name, expected, bytes);
        problems.push(...(told?.problems ?? []));
        if (told === null || told.problems.length === 0)
          (told?.sameNumbers ? byNumberAlone : notJudged).push(name);
      }
    }
  }
  // What is exempt is in no data: nobody can say what should stand there.
  if (basis.kind !== 'just-made' && files.has(exemptFileName)) notJudged.push(exemptFileName);
  const name = packageFileNames.manifest;
  const [manifest, expected] = [files.get(name), again?.get(name)];
  if (
    basis.kind === 'same-version' &&
    known.length + problems.length === 0 &&
    manifest !== undefined &&
    expected !== undefined
  )
    problems.push(...(await checkRendering(name, expected, manifest)));
  return { problems, byNumber: byNumberAlone, notJudged };
}

const documentNames = (recommendation: Recommendation): readonly string[] => [
  packageFileNames.table,
  packageFileNames.workbook,
  packageFileNames.letter,
  caseFileName,
  packageFileNames.archive,
  packageFileNames.meeting,
  packageFileNames.data,
  ...sheetNames(recommendation).map(([sheet]) => sheet),
];

/** A template of the county's own that has no properties gives a document that has none. */
const mayBeSilent = ({ templates }: Recommendation, name: string): boolean =>
  (name === packageFileNames.letter && templates?.recommendation !== undefined) ||
  (name === caseFileName && templates?.case !== undefined);

/** The data itself, and a table that has no properties. */
const withoutOrigin: ReadonlySet<string> = new Set([packageFileNames.data, packageFileNames.table]);

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
