import type { AppError } from '../../../../shared/contract/errors.ts';
import type { Language, Recommendation } from '../../../../shared/model/package.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { Reader } from '../connection.ts';

/** A recommendation that may be frozen: under this number, in this language, in place of that one. */
export type Make = (
  version: number,
  language: Language,
  previous: Recommendation | null,
) => Result<Recommendation, AppError>;

interface Row {
  readonly version: number;
  readonly language: Language;
  readonly content: string;
  readonly exempt: string;
  readonly frozenAt: string;
}

export interface NextVersion {
  readonly content: Recommendation;
  /** null = it is new. */
  readonly frozenAt: string | null;
}

/**
 * The version a recommendation has or gets, and when it was frozen if it was. The state as it was frozen last, in either
 * language, is that version; anything else is a new one that takes its place. A state from before that has come back is new
 * too, for what it replaces is another.
 *
 * @param exempt the texts that are in no data, as text, since another text is another version.
 */
export function nextVersion(
  db: Reader,
  roundId: number,
  language: Language,
  exempt: string,
  make: Make,
): Result<NextVersion, AppError> {
  const rows = db.all<Row>(
    `SELECT version, language, content, exempt, frozen_at AS frozenAt FROM recommendation
     WHERE round_id = $roundId ORDER BY version DESC, id`,
    { roundId },
  );
  const last = rows[0];
  if (last === undefined) return fresh(make(1, language, null));
  const before = (version: number, wanted: Language): Recommendation | null => {
    const older = rows.filter((row) => row.version < version);
    const [newest] = older;
    const found = older.find((row) => row.version === newest?.version && row.language === wanted) ?? newest;
    return found === undefined ? null : (JSON.parse(found.content) as Recommendation);
  };
  const again = make(last.version, last.language, before(last.version, last.language));
  if (!again.ok) return again;
  if (JSON.stringify(again.value) !== last.content || last.exempt !== exempt)
    return fresh(make(last.version + 1, language, before(last.version + 1, language)));
  if (language === last.language) return ok({ content: again.value, frozenAt: last.frozenAt });
  const translated = make(last.version, language, before(last.version, language));
  return translated.ok ? ok({ content: translated.value, frozenAt: last.frozenAt }) : translated;
}

const fresh = (made: Result<Recommendation, AppError>): Result<NextVersion, AppError> =>
  made.ok ? ok({ content: made.value, frozenAt: null }) : made;
