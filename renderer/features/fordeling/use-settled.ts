import { useState } from 'react';
import { useApp } from '../../store/use-app.ts';
import type { WorkRow } from './work-rows.ts';

/**
 * The rows as they were when nothing was being edited. The order and the filter go by these, so that no row jumps away
 * while a slider moves or a lock is being written.
 */
export function useSettled(rows: readonly WorkRow[]): ReadonlyMap<string, WorkRow> {
  const editing = useApp((state) => state.edits.criteria !== null || state.edits.lock !== null);
  const [settled, setSettled] = useState({ rows, map: byNumber(rows) });
  const sameKommuner = settled.rows.length === rows.length;
  if (settled.rows !== rows && (!editing || !sameKommuner)) {
    const next = { rows, map: byNumber(rows) };
    setSettled(next);
    return next.map;
  }
  return settled.map;
}

const byNumber = (rows: readonly WorkRow[]): ReadonlyMap<string, WorkRow> =>
  new Map(rows.map((row) => [row.kommunenummer, row]));
