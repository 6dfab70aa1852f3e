import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
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
  const { agrees, round, target, kommuner, filesChecked, otherVersion, problems } = result.value;
  if (values.json) output.out(`${JSON.stringify(result.value, null, 1)}\n`);
  for (const problem of problems) output.err(`fordel verify: ${packageProblemText(problem, 'nb')}\n`);
  if (otherVersion !== undefined)
    output.err(
      `fordel verify: pakken er laget av Fordel ${otherVersion}. Brev, arbeidsbok og tabell er kontrollert tall for tall, men ikke bokstav for bokstav.\n`,
    );
  if (agrees && !values.json) {
    output.out(
      target === null
        ? `${basename(path)}: alt stemmer. ${round}: innspill fra ${kommuner} kommuner, ${filesChecked} filer kontrollert og laget på nytt.\n`
        : `${basename(path)}: alt stemmer. ${round}: ${target} personer, ${kommuner} kommuner, ${filesChecked} filer kontrollert og alle tall regnet ut på nytt.\n`,
    );
  }
  return agrees ? exit.done : exit.problem;
};
