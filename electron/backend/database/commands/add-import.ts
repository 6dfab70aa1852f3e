import type { StagedValue } from '../../../../shared/model/importing.ts';
import type { WriteContext } from '../../handlers/context.ts';

export interface NewImport {
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  readonly title: string | null;
  readonly rows: number;
  readonly values: readonly StagedValue[];
  /** Whether these values or those already there count where both have one. */
  readonly prefer: 'new' | 'old';
}

/**
 * Writes a source and its values. It comes in as «staged» and is then made «valid»: that one change of state is all
 * that undo has to take back, however many values there are.
 */
export function addImport(
  context: Pick<WriteContext, 'db' | 'now' | 'info'>,
  roundId: number,
  given: NewImport,
): number {
  const { db, now, info } = context;
  const span = db.get<{ readonly low: number; readonly high: number }>(
    'SELECT coalesce(min(priority), 0) AS low, coalesce(max(priority), 0) AS high FROM import WHERE round_id = $roundId',
    { roundId },
  ) ?? { low: 0, high: 0 };
  const { id } = db.run(
    `INSERT INTO import (round_id, file_name, sha256, layout, title, rows, at, who, state, priority)
     VALUES ($roundId, $fileName, $sha256, $layout, $title, $rows, $at, $who, 'staged', $priority)`,
    {
      roundId,
      fileName: given.fileName,
      sha256: given.sha256,
      layout: given.layout,
      title: given.title,
      rows: given.rows,
      at: now,
      who: info.user,
      priority: given.prefer === 'new' ? span.high + 1 : span.low - 1,
    },
  );
  for (const value of given.values) {
    db.run(
      `INSERT INTO value (import_id, kommunenummer, indicator, period, number, missing, sheet, cell)
       VALUES ($id, $kommunenummer, $indicator, $period, $number, $missing, $sheet, $cell)`,
      {
        id,
        kommunenummer: value.kommunenummer,
        indicator: value.indicator,
        period: value.period,
        number: value.number,
        missing: value.missing,
        sheet: value.sheet,
        cell: value.cell,
      },
    );
  }
  db.run(`UPDATE import SET state = 'valid' WHERE id = $id`, { id });
  return id;
}
