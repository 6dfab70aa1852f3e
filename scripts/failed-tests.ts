import { relative } from 'node:path';

/** What vitest's JSON report says of each file and of each test in it. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 200) ?? '';

/**
 * The tests that failed, a line each: file, test, and the first line of what went wrong. A file that could not be
 * loaded has a line of its own. Whoever sees only the end of a log is to know what to look for.
 *
 * @param root the files' paths are told from here
 */
export function failedTests(report: string, root: string): readonly string[] {
  const { testResults } = JSON.parse(report) as Report;
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
}
