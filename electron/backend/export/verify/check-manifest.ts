import { z } from 'zod';
import type { Manifest, PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import {
  type PackageTemplateKind,
  packageTemplateKinds,
} from '../../../../shared/model/package-template-kind.ts';
import { caseFileName, exemptFileName, packageFileNames, templateFileNames } from '../package-files.ts';
import { sha256 } from '../sha256.ts';
import { sheetNames } from '../sheets/sheet-files.ts';
import { differences } from './differences.ts';
import type { PackageBytes } from './read-package.ts';
import { parseJson } from './read-recommendation.ts';

const file = packageFileNames.manifest;

/** Fields that are not ours stay in, to be told by name. */
const manifest = z.looseObject({
  program: z.looseObject({ name: z.string(), version: z.string() }),
  frozenAt: z.string(),
  files: z.array(z.looseObject({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** The parts of a manifest that the rest of it is judged by; null where it cannot be read. */
export function readManifest(files: PackageBytes): z.infer<typeof manifest> | null {
  const bytes = files.get(file);
  const parsed = bytes === undefined ? null : parseJson(bytes);
  return parsed?.ok ? (manifest.safeParse(parsed.value).data ?? null) : null;
}

/** Are the files those that were frozen, all of them and no others; and is the manifest that of this recommendation. */
export function checkManifest(
  files: PackageBytes,
  recommendation: Recommendation | null,
): readonly PackageProblem[] {
  if (!files.has(file)) return [problem('file-missing', file)];
  const read = readManifest(files);
  if (read === null) return [problem('manifest-unreadable', file)];
  const { files: listed } = read;
  return [
    ...listed.flatMap((entry) => checkEntry(entry, files.get(entry.name))),
    ...checkNames(
      listed.map(({ name }) => name),
      expectedNames(read, recommendation),
      files,
    ),
    ...(recommendation === null
      ? []
      : [...checkTemplates(files, recommendation), ...checkFields(read, recommendation)]),
  ];
}

function checkEntry(
  { name, bytes, sha256: sum, ...more }: z.infer<typeof manifest>['files'][number],
  content: Uint8Array | undefined,
): readonly PackageProblem[] {
  if (content === undefined) return [problem('file-missing', name)];
  const unknown = Object.entries(more).map(([field, value]) =>
    differs(`files[${name}].${field}`, null, JSON.stringify(value)),
  );
  const found = sha256(content);
  if (found !== sum) return [{ ...problem('file-changed', name), expected: sum, found }, ...unknown];
  if (bytes === content.length) return unknown;
  return [differs(`files[${name}].bytes`, String(content.length), String(bytes)), ...unknown];
}

/** Packages from before there was a PDF had neither that, fact sheets nor a status; møte.pptx came with `followUp`. */
function expectedNames(
  read: z.infer<typeof manifest>,
  recommendation: Recommendation | null,
): readonly string[] {
  const { letter, workbook, table, data, archive, meeting } = packageFileNames;
  const first = [letter, workbook, table, data];
  if (!('status' in read)) return first;
  if (recommendation === null) return [...first, archive];
  const exempt = recommendation.kommuner.some(({ innspill }) => innspill.some((one) => one.exempt));
  return [
    ...first,
    archive,
    ...(recommendation.details.saksframlegg === undefined ? [] : [caseFileName]),
    ...(recommendation.followUp === undefined ? [] : [meeting]),
    ...sheetNames(recommendation).map(([name]) => name),
    ...templateKindsOf(recommendation).map((kind) => templateFileNames[kind]),
    ...(exempt ? [exemptFileName] : []),
  ];
}

const templateKindsOf = ({ templates = {} }: Recommendation): readonly PackageTemplateKind[] =>
  packageTemplateKinds.filter((kind) => templates[kind] !== undefined);

/** Is each template the one that the documents were written on? */
function checkTemplates(files: PackageBytes, recommendation: Recommendation): readonly PackageProblem[] {
  return templateKindsOf(recommendation).flatMap((kind) => {
    const [name, expected] = [templateFileNames[kind], recommendation.templates?.[kind]?.sha256 ?? ''];
    const bytes = files.get(name);
    const found = bytes === undefined ? expected : sha256(bytes);
    return found === expected ? [] : [{ ...problem('file-changed', name), expected, found }];
  });
}

function checkNames(
  listed: readonly string[],
  own: readonly string[],
  files: PackageBytes,
): readonly PackageProblem[] {
  const names = new Set(listed);
  return [
    ...own.filter((name) => !names.has(name)).map((name) => problem('file-missing', name)),
    ...[...files.keys()]
      .filter((name) => name !== file && !names.has(name))
      .map((name) => problem('file-unknown', name)),
    ...listed
      .filter((name, index) => listed.indexOf(name) !== index)
      .map((name) => differs(`files[${name}]`, '1', String(listed.filter((each) => each === name).length))),
  ];
}

/** Every field but the files; those that the recommendation says nothing of must have the right form. */
function checkFields(
  { files: _files, ...found }: z.infer<typeof manifest>,
  { format, method, version, round, sources, details, replaces }: Recommendation,
): readonly PackageProblem[] {
  const { frozenAt, program } = found;
  const { year, fylkesnummer, fylke } = round;
  const expected: Omit<Manifest, 'files'> = {
    format,
    method,
    program: { name: 'Fordel', version: program.version },
    version,
    frozenAt,
    round: { year, fylkesnummer, fylke },
    // Not in the first packages.
    ...('status' in found ? { status: details.status, replaces: replaces?.version ?? null } : {}),
    inputs: sources,
  };
  const isTime = z.iso.datetime().safeParse(frozenAt).success;
  return [
    ...(isTime ? [] : [differs('frozenAt', 'ISO 8601', frozenAt)]),
    ...differences(expected, found).map((each) => differs(each.at, each.expected, each.found)),
  ];
}

const differs = (at: string, expected: string | null, found: string | null): PackageProblem => ({
  code: 'manifest-differs',
  file,
  at,
  expected,
  found,
});

const problem = (code: PackageProblem['code'], name: string): PackageProblem => ({
  code,
  file: name,
  at: null,
  expected: null,
  found: null,
});
