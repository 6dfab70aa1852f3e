import { expect, test } from 'vitest';
import { suiteOutcome } from '../../scripts/suite-outcome.ts';

const report = (counts: object): string =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    success: true,
    ...counts,
  });

test('a run that ended well is counted as it is, skipped tests apart', () => {
  expect(suiteOutcome('unit', report({}), 0)).toEqual({ name: 'unit', passed: 5, failed: 0, skipped: 2 });
});

test('a file that could not be loaded is a failure although no test failed', () => {
  expect(suiteOutcome('unit', report({ success: false }), 1).failed).toBe(1);
});

test('a run that ended badly is a failure although its report is good', () => {
  expect(suiteOutcome('unit', report({}), 1).failed).toBe(1);
  expect(suiteOutcome('unit', report({}), null).failed).toBe(1);
});

test('a report that is missing is a failure', () => {
  expect(suiteOutcome('browser', null, 0)).toEqual({ name: 'browser', passed: 0, failed: 1, skipped: 0 });
});

test('failed tests are counted', () => {
  expect(suiteOutcome('unit', report({ numFailedTests: 3, success: false }), 1).failed).toBe(3);
});
