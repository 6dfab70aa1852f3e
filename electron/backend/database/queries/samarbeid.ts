import type { Samarbeid } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

export function samarbeidOfRound(db: Reader, roundId: number): readonly Samarbeid[] {
  return db
    .all<Omit<Samarbeid, 'members'> & { readonly members: string }>(
      'SELECT id, name, members, min, max FROM samarbeid WHERE round_id = $roundId ORDER BY id',
      { roundId },
    )
    .map((row) => ({ ...row, members: JSON.parse(row.members) as readonly string[] }));
}
