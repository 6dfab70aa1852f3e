import type { MeetingRow, MeetingView } from './meeting-view.ts';

/** One page of the meeting. Its id stays when other pages come or go, so that a meeting goes on where it was. */
export type MeetingPage =
  | { readonly id: string; readonly kind: 'sum' | 'progress' | 'map' | 'rules' | 'robustness' }
  | { readonly id: string; readonly kind: 'list'; readonly part: number; readonly of: number }
  | { readonly id: string; readonly kind: 'kommune' | 'innspill'; readonly kommunenummer: string };

/** Two columns of so many lines, heads among them, fill a page. */
export const listLines = 14;

/** The pages in order: the whole first, then kommune by kommune, then how sure it is. */
export function meetingPages(view: MeetingView): readonly MeetingPage[] {
  const parts = listParts(view.rows).length;
  const lists = Array.from(
    { length: parts },
    (_, part): MeetingPage => ({ id: `list-${part + 1}`, kind: 'list', part, of: parts }),
  );
  const each = view.kommuner.flatMap(({ row: { kommunenummer } }): readonly MeetingPage[] => [
    { id: `kommune-${kommunenummer}`, kind: 'kommune', kommunenummer },
    ...(view.form === 'dialog'
      ? [{ id: `innspill-${kommunenummer}`, kind: 'innspill' as const, kommunenummer }]
      : []),
  ]);
  const plain = (kind: 'sum' | 'progress' | 'map' | 'rules' | 'robustness'): MeetingPage => ({
    id: kind,
    kind,
  });
  return [
    plain('sum'),
    ...(view.answers === null ? [] : [plain('progress')]),
    ...(view.places.length > 1 ? [plain('map')] : []),
    ...lists,
    ...each,
    ...(view.form === 'samarbeid' ? [plain('rules')] : []),
    ...(view.form === 'samarbeid' && view.hasWeights ? [plain('robustness')] : []),
  ];
}

export type ListGroup = 'more' | 'same' | 'fewer' | 'new';

/** A line of the list: the head of a group, or a kommune. */
export type ListLine =
  | {
      readonly kind: 'head';
      readonly group: ListGroup;
      readonly count: number;
      readonly sum: number;
      readonly again: boolean;
    }
  | { readonly kind: 'row'; readonly row: MeetingRow };

const groups: readonly ListGroup[] = ['more', 'same', 'fewer', 'new'];

export const groupOf = ({ change }: MeetingRow): ListGroup =>
  change === null ? 'new' : change > 0 ? 'more' : change < 0 ? 'fewer' : 'same';

/** The kommuner by change, largest first, laid in columns; two columns a page. A group that goes on says its head again. */
export function listParts(rows: readonly MeetingRow[]): readonly (readonly (readonly ListLine[])[])[] {
  const columns: ListLine[][] = [[]];
  const put = (line: ListLine, room: number): void => {
    const last = columns.at(-1);
    if (last === undefined || last.length + room > listLines) columns.push([line]);
    else last.push(line);
  };
  for (const group of groups) {
    const own = rows
      .filter((row) => groupOf(row) === group)
      .toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || b.proposal - a.proposal);
    if (own.length === 0) continue;
    const head = {
      kind: 'head' as const,
      group,
      count: own.length,
      sum: own.reduce((sum, row) => sum + (row.change ?? 0), 0),
    };
    put({ ...head, again: false }, Math.min(2, own.length + 1));
    for (const row of own) {
      if ((columns.at(-1)?.length ?? 0) >= listLines) columns.push([{ ...head, again: true }]);
      put({ kind: 'row', row }, 1);
    }
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) =>
    columns.slice(2 * page, 2 * page + 2),
  );
}
