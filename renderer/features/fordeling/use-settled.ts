import { useState } from 'react';
import { useApp } from '../../store/use-app.ts';
import type { WorkRow } from '../../store/work-rows.ts';

/**
 * The rows as they were when nothing was being edited. The order and the filter go by these, so that no row jumps away
 * while a slider moves or a lock is being written.
 */
export function useSettled(rows: readonly WorkRow[]): readonly WorkRow[] {
  const editing = useApp(
    ({ edits }) => edits.criteria !== null || edits.lock !== null || edits.bound !== null,
  );
  const [settled, setSettled] = useState(rows);
  const sameKommuner = settled.length === rows.length;
  if (settled !== rows && (!editing || !sameKommuner)) {
    setSettled(rows);
    return rows;
  }
  return settled;
}
