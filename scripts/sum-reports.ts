import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteOutcome } from './suite-outcome.ts';

/** The last line of .ci/run: the sum over every suite's report. Steps that failed outside the suites are handed in. */
const failedSteps = Number(process.argv[2] ?? '0');
const folder = join(import.meta.dirname, '..', '.cache', 'test');
const outcomes = globSync('*.json', { cwd: folder }).map((file) =>
  suiteOutcome(file, readFileSync(join(folder, file), 'utf8'), 0),
);
const sum = (count: (outcome: (typeof outcomes)[number]) => number): number =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);
process.stdout.write(
  `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed) + failedSteps} failed\n`,
);
