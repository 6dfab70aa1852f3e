import type { RowChange } from './capture-changes.ts';

/** One change a row: the first before and the last after, in the order rows were first touched. */
export function compactChanges(changes: readonly RowChange[]): readonly RowChange[] {
  const byRow = new Map<string, RowChange>();
  for (const change of changes) {
    const key = `${change.table} ${change.id}`;
    const first = byRow.get(key);
    byRow.set(key, first === undefined ? change : { ...change, before: first.before });
  }
  return [...byRow.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
