import {
  type ExemptText,
  type FrozenVersion,
  noDetails,
  type RecommendationDetails,
} from '../../../../shared/model/recommendation-details.ts';
import type { Reader } from '../connection.ts';

/** What the user has written beside the numbers; nothing yet = a draft without references. */
export function detailsOfRound(
  db: Reader,
  roundId: number,
): { readonly details: RecommendationDetails; readonly note: string } {
  const [row] = db.all<{ readonly details: string; readonly note: string }>(
    'SELECT details, note FROM recommendation_details WHERE round_id = $roundId',
    { roundId },
  );
  if (row === undefined) return { details: noDetails, note: '' };
  return { details: { ...noDetails, ...(JSON.parse(row.details) as RecommendationDetails) }, note: row.note };
}

export const exemptOfRound = (db: Reader, roundId: number): readonly ExemptText[] =>
  db.all<ExemptText>(
    `SELECT kommunenummer, topic, legal_basis AS legalBasis FROM exempt_text
     WHERE round_id = $roundId ORDER BY kommunenummer, topic`,
    { roundId },
  );

interface VersionRow {
  readonly version: number;
  readonly languages: string;
  readonly frozenAt: string;
  readonly who: string;
  readonly status: FrozenVersion['status'] | null;
  readonly total: number;
  readonly replaces: number | null;
  readonly note: string | null;
  readonly changes: number | null;
}

/** The versions that are frozen, the latest first; the same version in two languages is one. */
export const versionsOfRound = (db: Reader, roundId: number): readonly FrozenVersion[] =>
  db
    .all<VersionRow>(
      `SELECT version, group_concat(language) AS languages, min(frozen_at) AS frozenAt, min(who) AS who,
         json_extract(content, '$.details.status') AS status, json_extract(content, '$.allocation.total') AS total,
         json_extract(content, '$.replaces.version') AS replaces, json_extract(content, '$.replaces.note') AS note,
         json_array_length(content, '$.replaces.changes') AS changes
       FROM recommendation WHERE round_id = $roundId GROUP BY version ORDER BY version DESC`,
      { roundId },
    )
    .map(({ languages, status, note, changes, ...row }) => ({
      ...row,
      languages: languages.split(',').toSorted() as unknown as FrozenVersion['languages'],
      status: status ?? 'draft',
      note: note ?? '',
      changes: changes ?? 0,
    }));
