import type { StagedValue } from '../../../../shared/model/importing.ts';
import type { WriteContext } from '../../handlers/context.ts';

export interface NewImport {
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  readonly title: string | null;
  readonly rows: number;
  readonly values: readonly StagedValue[];
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
  const highest = db.get<{ readonly priority: number }>(
    'SELECT coalesce(max(priority), 0) AS priority FROM import WHERE round_id = $roundId',
    { roundId },
  );
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
      priority: (highest?.priority ?? 0) + 1,
    },
  );
  for (const value of given.values) {
    db.run(
      `INSERT INTO value (import_id, kommunenummer, indicator, period, number, missing, sheet, cell, carried_from, yields)
       VALUES ($id, $kommunenummer, $indicator, $period, $number, $missing, $sheet, $cell, $carriedFrom, $yields)`,
      {
        id,
        kommunenummer: value.kommunenummer,
        indicator: value.indicator,
        period: value.period,
        number: value.number,
        missing: value.missing,
        sheet: value.sheet,
        cell: value.cell,
        carriedFrom: value.carriedFrom === undefined ? null : JSON.stringify(value.carriedFrom),
        yields: given.yields?.has(valueKey(value)) === true ? 1 : 0,
      },
    );
  }
  db.run(`UPDATE import SET state = 'valid' WHERE id = $id`, { id });
  return id;
}
