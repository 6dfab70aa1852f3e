import type { KeyError, KeyErrorCode, KeyProblem } from '../types.ts';

/** What makes a key impossible, or null: the first of the problem's numbers that is missing or out of its range. */
export function checkKeyProblem(problem: KeyProblem): KeyError | null {
  const { total, places, alpha, kappa, lowest, highest, criteria } = problem;
  if (places.length === 0) return error('no-places', '');
  const ranges: readonly (readonly [name: string, holds: boolean])[] = [
    ['total', Number.isSafeInteger(total) && total >= 0],
    ['alpha', alpha > 0 && alpha <= 1],
    ['kappa', kappa >= 0 && kappa <= 1],
    ['lowest', lowest >= 0 && lowest < Number.POSITIVE_INFINITY],
    ['highest', highest === null || (highest >= lowest && highest < Number.POSITIVE_INFINITY)],
    ...criteria.map(({ id, reach }) => [id, reach >= 0 && reach < Number.POSITIVE_INFINITY] as const),
  ];
  const broken = ranges.find(([, holds]) => !holds);
  if (broken) return error('parameter-out-of-range', broken[0]);
  const seen = new Set<string>();
  for (const { id, inhabitants } of places) {
    if (seen.has(id)) return error('duplicate-place', id);
    seen.add(id);
    if (!(inhabitants > 0 && inhabitants < Number.POSITIVE_INFINITY)) return error('inhabitants-missing', id);
  }
  return null;
}

function error(code: KeyErrorCode, at: string): KeyError {
  return { ok: false, code, at };
}
