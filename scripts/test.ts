import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { runSuite } from './run-suite.ts';
import type { SuiteOutcome } from './suite-outcome.ts';

/**
 * `npm test`: the unit suites, then the journeys in a real browser if there is one, and a last word on which of the two
 * it was. `--all` also runs the slower suites (vitest.NAME.config.ts), measures how much of the allocation core its own
 * tests reach, and takes a missing browser as a failure.
 */
const all = process.argv.includes('--all');
const root = join(import.meta.dirname, '..');
const browser = findBrowser();
// Reports of an earlier run must not be summed with this one's.
rmSync(join(root, '.cache', 'test'), { recursive: true, force: true });

interface Suite {
  readonly name: string;
  readonly args: readonly string[];
}

const suite = (name: string): Suite => ({ name, args: ['--config', `vitest.${name}.config.ts`] });
const slow = globSync('vitest.*.config.ts', { cwd: root }).map((config) => config.split('.')[1] ?? config);
/** These share out/, where the window is built: one after another. */
const sharing = ['browser', 'looks', 'packaging'];
const journeysNow = browser === null ? [] : all ? ['browser', 'looks'] : ['browser'];
const withWindow = (all ? [...journeysNow, 'packaging'] : journeysNow).map(suite);
/** Where all is run, the tests of the core run once, with their reach measured, and not among the unit tests too. */
const core: Suite = { name: 'core', args: ['--config', 'test/allocation/vitest.config.ts', '--coverage'] };
const unit: Suite = { name: 'unit', args: all ? ['--exclude', 'test/allocation/**'] : [] };
const withoutWindow = all
  ? [
      core,
      ...slow
        .filter((name) => !sharing.includes(name))
        .sort()
        .map(suite),
    ]
  : [];

async function oneAfterAnother(suites: readonly Suite[], output?: 'whole'): Promise<readonly SuiteOutcome[]> {
  const ended: SuiteOutcome[] = [];
  for (const { name, args } of suites) ended.push(await runSuite(name, args, output));
  return ended;
}

// A journey waits for its browser most of the time; what needs no window has the rest of the machine meanwhile.
const outcomes: readonly SuiteOutcome[] = [
  ...(await oneAfterAnother([unit])),
  ...(await Promise.all([oneAfterAnother(withWindow), oneAfterAnother(withoutWindow, 'whole')])).flat(),
];

const lines = outcomes.map(
  ({ name, passed, failed, skipped }) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
);
const journeys =
  browser === null
    ? 'NO BROWSER FOUND: the journeys in test/browser did NOT run. Install Chromium, or set CHROME to its path.'
    : `The journeys ran in ${browser}.`;
process.stdout.write(`\n${[...lines, journeys].join('\n')}\n`);
if (outcomes.some(({ failed }) => failed > 0) || (all && browser === null)) process.exitCode = 1;
