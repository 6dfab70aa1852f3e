import type { StagedValue } from '../../../../shared/model/importing.ts';
import type { WriteContext } from '../../handlers/context.ts';
import type { Writer } from '../connection.ts';
import { addValue } from './add-value.ts';

export interface NewImport {
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  readonly title: string | null;
  readonly rows: number;
  readonly values: readonly StagedValue[];
  /** Under kommunenummer that have ended: read by the history and by nothing else. */
  readonly forebears?: readonly StagedValue[];
  /** Values that count only where no other source has one, as `valueKey` names them. Absent: none of them. */
  readonly yields?: ReadonlySet<string>;
}

/** Names one value of a round. */
export const valueKey = ({
  kommunenummer,
  indicator,
  period,
}: Pick<StagedValue, 'kommunenummer' | 'indicator' | 'period'>): string =>
  `${kommunenummer} ${indicator} ${period}`;

/** Writes a source without its values, as «staged»: it does not count before `makeValid`. Answers its id. */
export const beginImport = (
  { db, now, info }: Pick<WriteContext, 'db' | 'now' | 'info'>,
  roundId: number,
  { fileName, sha256, layout, title, rows }: NewImport,
): number =>
  db.run(
    `INSERT INTO import (round_id, file_name, sha256, layout, title, rows, at, who, state, priority)
     VALUES ($roundId, $fileName, $sha256, $layout, $title, $rows, $at, $who, 'staged', 0)`,
    { roundId, fileName, sha256, layout, title, rows, at: now, who: info.user },
  ).id;

/** From now on the source counts, before all others. Answers false where it is not there to be made valid. */
export const makeValid = (db: Writer, id: number): boolean =>
  db.run(
    `UPDATE import SET state = 'valid', priority =
       (SELECT max(priority) + 1 FROM import AS other WHERE other.round_id = import.round_id)
     WHERE id = $id AND state = 'staged'`,
    { id },
  ).changes === 1;

/**
 * Writes a small source and its values at once. It comes in as «staged» and is then made «valid»: that one change of
 * state is all that undo has to take back, however many values there are. A file is staged beforehand: stage-import.ts.
 */
export function addImport(
  context: Pick<WriteContext, 'db' | 'now' | 'info'>,
  roundId: number,
  given: NewImport,
): number {
  const id = beginImport(context, roundId, given);
  for (const value of given.values) {
    addValue(context.db, id, value, given.yields?.has(valueKey(value)) === true);
  }
  makeValid(context.db, id);
  return id;
}
