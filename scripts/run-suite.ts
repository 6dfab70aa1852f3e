import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SuiteOutcome, suiteOutcome } from './suite-outcome.ts';

const root = join(import.meta.dirname, '..');

/**
 * Runs vitest with a JSON report in .cache/test/NAME.json beside what it prints, and reads the report. Its temporary
 * folders lie in one that is taken away afterwards: a test that is cut short cannot clear up after itself.
 *
 * @param output `whole`: printed when the suite has ended, so that two that run at once are not mixed
 */
export async function runSuite(
  name: string,
  args: readonly string[],
  output: 'as-it-comes' | 'whole' = 'as-it-comes',
): Promise<SuiteOutcome> {
  const report = join(root, '.cache', 'test', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const temporary = mkdtempSync(join(tmpdir(), `fordel-${name}-`));
  const child = spawn(
    process.execPath,
    [vitest, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: output === 'whole' ? 'pipe' : 'inherit',
    },
  );
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => printed.push(piece));
  const status = await new Promise<number | null>((done) => {
    child.once('close', done);
    child.once('error', () => done(null));
  });
  for (const piece of printed) process.stdout.write(piece);
  try {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    // What cannot be cleared away says nothing of the tests.
    process.stderr.write(`${temporary}: ${String(error)}\n`);
  }
  return suiteOutcome(name, existsSync(report) ? readFileSync(report, 'utf8') : null, status);
}
