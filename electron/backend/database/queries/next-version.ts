import type { AppError } from '../../../../shared/contract/errors.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { Reader } from '../connection.ts';

/** The version a recommendation has or gets, and when it was frozen if it was. */
export function nextVersion(
  db: Reader,
  roundId: number,
  make: (version: number) => Result<Recommendation, AppError>,
): Result<{ readonly content: Recommendation; readonly frozenAt: string | null }, AppError> {
  const frozen = db.all<{ readonly version: number; readonly content: string; readonly frozenAt: string }>(
    `SELECT version, content, frozen_at AS frozenAt FROM recommendation
     WHERE round_id = $roundId ORDER BY version DESC`,
    { roundId },
  );
  for (const { version, content, frozenAt } of frozen) {
    const same = make(version);
    if (!same.ok) return same;
    if (JSON.stringify(same.value) === content) return ok({ content: same.value, frozenAt });
  }
  const next = make((frozen[0]?.version ?? 0) + 1);
  return next.ok ? ok({ content: next.value, frozenAt: null }) : next;
}
