import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedTests } from './failed-tests.ts';
import { suiteOutcome } from './suite-outcome.ts';

/**
 * The last lines of .ci/run: every test that failed, then the sum over every suite's report. Handed in: the number of
 * steps that failed outside the suites, and the exit status of `npm test`. Tests that ended badly are a failure even
 * where every report reads well.
 */
const failedSteps = Number(process.argv[2] ?? '0');
const testsStatus = Number(process.argv[3] ?? '0');
const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'test');
const reports = globSync('*.json', { cwd: folder }).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
}));
const outcomes = reports.map(({ file, text }) => suiteOutcome(file, text, 0));
const sum = (count: (outcome: (typeof outcomes)[number]) => number): number =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = reports.flatMap(({ text }) => failedTests(text, root));
const failures = sum((outcome) => outcome.failed) + failedSteps;
if (testsStatus !== 0 && failures === 0) failed.push(`npm test ended with status ${testsStatus}`);
process.stdout.write(
  [
    ...failed.map((line) => `FAILED: ${line}`),
    `${sum(({ passed }) => passed)} passed, ${Math.max(failures, testsStatus === 0 ? 0 : 1)} failed`,
    '',
  ].join('\n'),
);
