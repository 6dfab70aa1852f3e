import { expect, test } from 'vitest';
import { failedTests } from '../../scripts/failed-tests.ts';

const report = (...testResults: readonly object[]): string => JSON.stringify({ testResults });
const passed = { status: 'passed', fullName: 'a sum is a sum', failureMessages: [] };

test('a failed test is told with its file, its name and the first line of why', () => {
  const failed = {
    status: 'failed',
    fullName: 'a share is a share',
    failureMessages: ['AssertionError: expected 1 to be 2\n    at share.test.ts:4'],
  };
  const file = {
    name: '/p/test/share.test.ts',
    status: 'failed',
    message: '',
    assertionResults: [passed, failed],
  };
  expect(failedTests(report(file), '/p')).toEqual([
    'test/share.test.ts: a share is a share: AssertionError: expected 1 to be 2',
  ]);
});

test('a file that could not be loaded is told though no test of it ran', () => {
  const file = {
    name: '/p/test/broken.test.ts',
    status: 'failed',
    message: "Cannot find module './gone.ts'\nin test/broken.test.ts",
    assertionResults: [],
  };
  expect(failedTests(report(file), '/p')).toEqual(["test/broken.test.ts: Cannot find module './gone.ts'"]);
});

test('a failure without a message is told all the same', () => {
  const failed = { status: 'failed', fullName: 'a share is a share', failureMessages: null };
  const file = { name: '/p/a.test.ts', status: 'failed', message: '', assertionResults: [failed] };
  expect(failedTests(report(file), '/p')).toEqual(['a.test.ts: a share is a share: ']);
});

test('of a run where all passed nothing is told', () => {
  const file = { name: '/p/a.test.ts', status: 'passed', message: '', assertionResults: [passed] };
  expect(failedTests(report(file), '/p')).toEqual([]);
});
