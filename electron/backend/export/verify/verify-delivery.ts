import { z } from 'zod';
import type { InnspillDelivery } from '../../../../shared/model/delivery.ts';
import type {
  PackageProblem,
  PackageProblemCode,
  PackageVerification,
} from '../../../../shared/model/package.ts';
import { deliveryFileNames } from '../delivery/delivery-file-names.ts';
import { deliveryFiles } from '../delivery/delivery-files.ts';
import { deliverySchema } from '../delivery/delivery-schema.ts';
import { sha256 } from '../sha256.ts';
import { checkDeliveryWorkbook } from './check-delivery-workbook.ts';
import type { CheckedDocuments } from './check-documents.ts';
import { checkOrigin } from './check-origin.ts';
import { checkRendering } from './check-rendering.ts';
import { checkTold } from './check-told.ts';
import type { PackageBytes } from './read-package.ts';
import { parseJson } from './read-recommendation.ts';

const names = deliveryFileNames;

const manifest = z.looseObject({
  program: z.looseObject({ version: z.string() }),
  frozenAt: z.string(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** Whether the files are a delivery of innspill, and not a recommendation. */
export const isDelivery = (files: PackageBytes): boolean =>
  files.has(names.data) ||
  /"format":\s*"fordel-innspill\//.test(new TextDecoder().decode(files.get(names.manifest)));

/**
 * Checks a delivery from itself alone: are the files those that were frozen, and are document, PDF and workbook what the
 * data gives? One of another program version is judged as far as this one renders it alike; the rest is named.
 */
export async function verifyDelivery(
  files: PackageBytes,
  programVersion: string,
): Promise<PackageVerification> {
  const { delivery, wrong } = readDelivery(files.get(names.data));
  const read = readManifest(files.get(names.manifest));
  const problems: PackageProblem[] = [...wrong];
  if (read === null)
    problems.push(
      problem(files.has(names.manifest) ? 'manifest-unreadable' : 'file-missing', names.manifest),
    );
  else problems.push(...checkFiles(read.files, files));
  const madeBy = read?.program.version ?? programVersion;
  const byNumber: string[] = [];
  const notJudged: string[] = [];
  if (delivery !== null && read !== null && madeBy === programVersion)
    problems.push(...(await checkRendered(delivery, read.frozenAt, programVersion, files, problems)));
  else if (delivery !== null && read !== null) {
    const other = await checkOtherVersion(delivery, read.frozenAt, madeBy, files);
    problems.push(...other.problems);
    byNumber.push(...other.byNumber);
    notJudged.push(...other.notJudged);
  }
  return {
    agrees: problems.length === 0,
    round: delivery === null ? '' : `${delivery.round.fylke} ${delivery.round.year}`,
    target: null,
    kommuner: delivery?.kommuner.length ?? null,
    filesChecked: files.size,
    ...(madeBy === programVersion ? {} : { otherVersion: madeBy }),
    ...(byNumber.length === 0 ? {} : { byNumber }),
    ...(notJudged.length === 0 ? {} : { notJudged }),
    problems,
  };
}

interface ReadDelivery {
  readonly delivery: InnspillDelivery | null;
  readonly wrong: readonly PackageProblem[];
}

/** The data, or what is wrong with it; neither where the file is missing, which the list of files tells. */
function readDelivery(bytes: Uint8Array | undefined): ReadDelivery {
  if (bytes === undefined) return { delivery: null, wrong: [] };
  const refused = (code: PackageProblemCode, at: string | null, found: string | null): ReadDelivery => ({
    delivery: null,
    wrong: [{ ...problem(code, names.data), at, found }],
  });
  const parsed = parseJson(bytes);
  if (!parsed.ok) return refused('json-unreadable', null, parsed.error);
  const result = deliverySchema.safeParse(parsed.value);
  if (result.success) return { delivery: result.data, wrong: [] };
  const [issue] = result.error.issues;
  const at = issue?.path.join('.') ?? null;
  return refused(at === 'format' ? 'format-unknown' : 'json-unreadable', at, issue?.message ?? null);
}

function readManifest(bytes: Uint8Array | undefined): z.infer<typeof manifest> | null {
  const parsed = bytes === undefined ? null : parseJson(bytes);
  return parsed?.ok ? (manifest.safeParse(parsed.value).data ?? null) : null;
}

function checkFiles(
  listed: z.infer<typeof manifest>['files'],
  files: PackageBytes,
): readonly PackageProblem[] {
  const own = Object.values(names).filter((name) => name !== names.manifest);
  const known = new Set(listed.map(({ name }) => name));
  return [
    ...listed.flatMap(({ name, sha256: sum }) => {
      const bytes = files.get(name);
      if (bytes === undefined) return [problem('file-missing', name)];
      const found = sha256(bytes);
      return found === sum ? [] : [{ ...problem('file-changed', name), expected: sum, found }];
    }),
    ...own.filter((name) => !known.has(name)).map((name) => problem('file-missing', name)),
    ...[...files.keys()]
      .filter((name) => name !== names.manifest && !known.has(name))
      .map((name) => problem('file-unknown', name)),
  ];
}

async function checkRendered(
  delivery: InnspillDelivery,
  frozenAt: string,
  programVersion: string,
  files: PackageBytes,
  known: readonly PackageProblem[],
): Promise<readonly PackageProblem[]> {
  const again = await deliveryFiles(delivery, frozenAt, programVersion);
  const problems: PackageProblem[] = [];
  for (const { name, bytes } of again.files) {
    const found = files.get(name);
    // A file that was changed afterwards makes the manifest another one too; that is told once.
    if (found === undefined || (name === names.manifest && known.length + problems.length > 0)) continue;
    problems.push(...(await checkRendering(name, bytes, found)));
  }
  return problems;
}

/** What this version renders alike is judged as a whole; of the rest what data it is from, and its numbers. */
async function checkOtherVersion(
  delivery: InnspillDelivery,
  frozenAt: string,
  madeBy: string,
  files: PackageBytes,
): Promise<CheckedDocuments> {
  const time = Number.isNaN(Date.parse(frozenAt)) ? noTime : frozenAt;
  const again = await deliveryFiles(delivery, time, madeBy);
  const dataSum = sha256(files.get(names.data) ?? new Uint8Array());
  const checked = { problems: [] as PackageProblem[], byNumber: [] as string[], notJudged: [] as string[] };
  for (const { name, bytes: expected } of again.files) {
    const bytes = files.get(name);
    if (bytes === undefined || name === names.manifest) continue;
    const wrong = name === names.data ? [] : [...(await checkOrigin(name, bytes, dataSum))];
    if (wrong.length === 0 && name === names.workbook)
      wrong.push(...(await checkDeliveryWorkbook(delivery, bytes)));
    checked.problems.push(...wrong);
    if (wrong.length > 0 || (await checkRendering(name, expected, bytes)).length === 0) continue;
    if (name === names.workbook) checked.byNumber.push(name);
    else {
      const told = await checkTold(delivery.kommuner, name, expected, bytes);
      checked.problems.push(...told.problems);
      if (told.problems.length === 0) checked[told.sameNumbers ? 'byNumber' : 'notJudged'].push(name);
    }
  }
  return checked;
}

const noTime = '1980-01-01T00:00:00.000Z';

const problem = (code: PackageProblemCode, file: string): PackageProblem => ({
  code,
  file,
  at: null,
  expected: null,
  found: null,
});
