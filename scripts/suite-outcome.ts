export interface SuiteOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON report says of a whole run. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

/**
 * Reads a report. A run that did not end well has at least one failure, also where no test failed: a file that could
 * not be loaded has no tests to fail, and a report that is missing tells nothing good.
 *
 * @param status exit status of the run
 */
export function suiteOutcome(name: string, report: string | null, status: number | null): SuiteOutcome {
  if (report === null) return { name, passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(report) as Report;
  const endedWell = status === 0 && counts.success;
  return {
    name,
    passed: counts.numPassedTests,
    failed: endedWell ? counts.numFailedTests : Math.max(1, counts.numFailedTests),
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
