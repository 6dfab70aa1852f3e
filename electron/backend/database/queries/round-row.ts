import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import type { RoundSummary } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

const columns = 'id, year, fylkesnummer, fylke, structure, sample, note_nb AS noteNb, note_nn AS noteNn';

interface RoundRow extends Omit<RoundSummary, 'note' | 'archived' | 'label'> {
  readonly noteNb: string | null;
  readonly noteNn: string | null;
}

interface ListedRow extends RoundRow {
  readonly archived: 0 | 1;
  readonly label: string;
}

/** Every round, newest year first; with the label and whether it is archived, which one round alone is told without. */
export const allRounds = (db: Reader): readonly RoundSummary[] =>
  db
    .all<ListedRow>(
      `SELECT ${columns}, label, id IN (SELECT round_id FROM archived_round) AS archived
       FROM round ORDER BY year DESC, fylkesnummer, label`,
    )
    .map(({ archived, label, ...row }) => ({
      ...toSummary(row),
      ...(archived === 1 ? { archived: true } : {}),
      ...(label === '' ? {} : { label }),
    }));

/** Errors: `round-not-found`. Without label and `archived`: those are for lists of rounds. */
export function roundById(db: Reader, id: number): Result<RoundSummary, AppError> {
  const row = db.get<RoundRow>(`SELECT ${columns} FROM round WHERE id = $id`, { id });
  return row === undefined ? fail(appError('round-not-found', { round: id })) : ok(toSummary(row));
}

const toSummary = ({ noteNb, noteNn, ...row }: RoundRow): RoundSummary => ({
  ...row,
  note: noteNb === null || noteNn === null ? null : { nb: noteNb, nn: noteNn },
});
