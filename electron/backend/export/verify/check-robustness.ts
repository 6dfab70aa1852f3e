import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { packageFileNames } from '../package-files.ts';
import { packageRobustness } from '../package-robustness.ts';
import { differences } from './differences.ts';

/**
 * Are the ranges and steps those that the input gives, drawn again; and does the list of changes end in the numbers of this
 * version. A package from before there were ranges has none to ask about.
 */
export function checkRobustness({
  input,
  robustness,
  replaces,
  numbers,
  target,
}: Recommendation): readonly PackageProblem[] {
  const ranges =
    robustness === null
      ? []
      : differences(
          packageRobustness(input, { ...robustness, within: robustness.within.persons }),
          robustness,
        ).map((each) => problem('robustness-differs', `robustness.${each.at}`, each.expected, each.found));
  const versions = (replaces?.changes ?? []).flatMap((change, index) => {
    if (change.kind !== 'number' && change.kind !== 'target') return [];
    const now = change.kind === 'target' ? target : (numbers[change.kommunenummer] ?? null);
    return now === change.to
      ? []
      : [problem('version-differs', `replaces.changes[${index}].to`, String(now), String(change.to))];
  });
  return [...ranges, ...versions];
}

const problem = (
  code: 'robustness-differs' | 'version-differs',
  at: string,
  expected: string | null,
  found: string | null,
): PackageProblem => ({ code, file: packageFileNames.data, at, expected, found });
