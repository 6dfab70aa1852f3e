import type { Samarbeid, Structure } from '../../../../shared/model/round.ts';
import type { Writer } from '../connection.ts';
import { regionsOfRound } from '../queries/regions.ts';
import { samarbeidOfRound } from '../queries/samarbeid.ts';

export interface CopyTo {
  readonly from: number;
  readonly to: number;
  /** Earlier kommunenummer → the one it is now; nothing for one that was divided or merged. */
  readonly becomes: ReadonlyMap<string, string>;
  readonly structures: readonly [Structure, Structure];
}

/**
 * Who settles together, and the regions of videregående opplæring. Joint bounds are numbers of a year, and the texts on topic 2 are
 * its answers: neither comes along. A samarbeid that has fewer than two kommuner left is none.
 */
export function copySamarbeid(db: Writer, { from, to, becomes, structures }: CopyTo): void {
  for (const { name, members, host, service, joint, outside } of samarbeidOfRound(db, from)) {
    const now = members.flatMap((member) => becomes.get(member) ?? []);
    // Of kommuner outside the round nothing is known in another structure.
    const others = structures[0] === structures[1] ? (outside ?? []) : [];
    if (now.length + others.length < 2) continue;
    db.run(
      `INSERT INTO samarbeid (round_id, name, members, host, service, joint, outside)
       VALUES ($to, $name, $members, $host, $service, $joint, $outside)`,
      {
        to,
        name,
        members: JSON.stringify(now.toSorted()),
        host: hostNow(host, becomes, others),
        service: service ?? '',
        joint: joint === true ? 1 : 0,
        outside: JSON.stringify(others),
      },
    );
  }
  for (const { name, members } of regionsOfRound(db, from)) {
    const { id } = db.run(
      `INSERT INTO vgs_region (round_id, name, text, source) VALUES ($to, $name, '', '')`,
      { to, name },
    );
    for (const kommunenummer of members.flatMap((member) => becomes.get(member) ?? [])) {
      db.run(
        `INSERT INTO vgs_region_member (round_id, region_id, kommunenummer) VALUES ($to, $id, $kommunenummer)`,
        { to, id, kommunenummer },
      );
    }
  }
}

const hostNow = (
  host: string | undefined,
  becomes: CopyTo['becomes'],
  outside: NonNullable<Samarbeid['outside']>,
): string | null =>
  host === undefined
    ? null
    : (becomes.get(host) ?? (outside.some(({ kommunenummer }) => kommunenummer === host) ? host : null));
