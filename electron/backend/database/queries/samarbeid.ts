import { isJoint } from '../../../../shared/model/joint-clash.ts';
import type { OutsideKommune, Samarbeid } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly members: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly host: string | null;
  readonly service: string;
  readonly joint: 0 | 1;
  readonly outside: string;
}

export function samarbeidOfRound(db: Reader, roundId: number): readonly Samarbeid[] {
  return db
    .all<Row>(
      `SELECT id, name, members, min, max, host, service, joint, outside FROM samarbeid
       WHERE round_id = $roundId ORDER BY id`,
      { roundId },
    )
    .map(toSamarbeid);
}

function toSamarbeid({ host, service, joint, members, outside, ...row }: Row): Samarbeid {
  const others = JSON.parse(outside) as readonly OutsideKommune[];
  return {
    ...row,
    members: JSON.parse(members) as readonly string[],
    joint: isJoint({ ...row, joint: joint === 1 }),
    ...(host === null ? {} : { host }),
    ...(service === '' ? {} : { service }),
    ...(others.length === 0 ? {} : { outside: others }),
  };
}
