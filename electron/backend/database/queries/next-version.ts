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
 * too, for what it replaces is another. What is told of the changes counts for nothing here: a newer Fordel may tell more of
 * them, and what was frozen stays as it was.
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
  const frozen = JSON.parse(last.content) as Recommendation;
  if (stateOf(again.value) !== stateOf(frozen) || last.exempt !== exempt)
    return fresh(make(last.version + 1, language, before(last.version + 1, language)));
  if (language === last.language) return ok({ content: frozen, frozenAt: last.frozenAt });
  const translated = make(last.version, language, before(last.version, language));
  if (!translated.ok) return translated;
  const kept = rows.find((row) => row.version === last.version && row.language === language);
  const earlier = kept === undefined ? null : (JSON.parse(kept.content) as Recommendation);
  const isKept = earlier !== null && stateOf(earlier) === stateOf(translated.value);
  return ok({ content: isKept ? earlier : translated.value, frozenAt: last.frozenAt });
}

/** All of a recommendation but how its changes are told, as text. */
const stateOf = ({ replaces, ...rest }: Recommendation): string =>
  JSON.stringify([rest, replaces === null ? null : { ...replaces, changes: [] }]);

const fresh = (made: Result<Recommendation, AppError>): Result<NextVersion, AppError> =>
  made.ok ? ok({ content: made.value, frozenAt: null }) : made;
