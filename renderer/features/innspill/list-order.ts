import type { KommuneView } from '../../../shared/model/round.ts';
import type { ListStatus } from './list-status.ts';

export const listOrders = ['number', 'name', 'lacking', 'assessed'] as const;
export type ListOrder = (typeof listOrders)[number];

export interface ListRow {
  readonly kommune: KommuneView;
  readonly status: ListStatus;
  /** Of topics 1–5. */
  readonly assessed: number;
}

const urgency = { 'follow-up': 0, lacking: 1, answered: 2 } as const;

/** The rows that hold the text, in the order chosen; equal ones stay in the order of their number. */
export function orderedRows(rows: readonly ListRow[], search: string, order: ListOrder): readonly ListRow[] {
  const wanted = search.trim().toLocaleLowerCase('nb');
  const found = rows.filter(
    ({ kommune: { name, kommunenummer } }) =>
      name.toLocaleLowerCase('nb').includes(wanted) || kommunenummer.startsWith(wanted),
  );
  switch (order) {
    case 'number':
      return found;
    case 'name':
      return found.toSorted((a, b) => a.kommune.name.localeCompare(b.kommune.name, 'nb'));
    case 'lacking':
      return found.toSorted((a, b) => urgency[a.status.kind] - urgency[b.status.kind]);
    case 'assessed':
      return found.toSorted((a, b) => a.assessed - b.assessed);
  }
}
