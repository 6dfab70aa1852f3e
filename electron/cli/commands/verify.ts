import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import { packageScreenNb } from '../../../shared/i18n/package-screen-nb.ts';
import type { PackageVerification } from '../../../shared/model/package.ts';
import { verifyPackage } from '../../backend/export/verify-package.ts';
import { type Command, exit, UsageError } from '../command.ts';
import { reportError } from '../report-error.ts';

/** Recomputes a package from itself alone and says what agrees. Needs no database. */
export const verifyCommand: Command = async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('bruk: fordel verify PAKKE [--json]');
  if (!existsSync(path)) throw new UsageError(`«${path}» finnes ikke`);
  const result = await verifyPackage(resolve(path), packageJson.version);
  if (!result.ok) return reportError('verify', result.error, output);
  const { agrees, otherVersion, byNumber = [], notJudged = [], problems } = result.value;
  const whole = byNumber.length + notJudged.length === 0;
  if (values.json) output.out(`${JSON.stringify(result.value, null, 1)}\n`);
  for (const line of [
    ...problems.map((problem) => packageProblemText(problem, 'nb')),
    ...(otherVersion === undefined ? [] : [packageScreenNb.otherVersion(otherVersion)]),
    ...(byNumber.length === 0 ? [] : [packageScreenNb.byNumber(byNumber.join(', '))]),
    ...(notJudged.length === 0 ? [] : [packageScreenNb.notJudged(notJudged.join(', '))]),
  ])
    output.err(`fordel verify: ${line}\n`);
  if (agrees && !values.json) output.out(`${basename(path)}: ${conclusion(result.value)}\n`);
  if (!agrees) return exit.problem;
  return whole ? exit.done : exit.partly;
};

/** Nothing more than was done: «alt stemmer» only where every file was judged as a whole. */
function conclusion({
  round,
  target,
  kommuner,
  filesChecked,
  byNumber = [],
  notJudged = [],
}: PackageVerification): string {
  const about =
    target === null
      ? `${round}: innspill fra ${kommuner} kommuner`
      : `${round}: ${target} personer, ${kommuner} kommuner`;
  const partly = byNumber.length + notJudged.length;
  if (partly > 0)
    return `ingen feil funnet, men ikke alt er kontrollert. ${about}, ${filesChecked - partly} av ${filesChecked} filer kontrollert helt.`;
  return target === null
    ? `alt stemmer. ${about}, ${filesChecked} filer kontrollert og laget på nytt.`
    : `alt stemmer. ${about}, ${filesChecked} filer kontrollert og alle tall regnet ut på nytt.`;
}
