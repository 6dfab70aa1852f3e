/** What stands at a place that differs from row to row. */
export const [ROW_NUMBER, SAME_NUMBER, NUMBER, TEXT] = [0, 1, 2, 3] as const;

/** A place in a row that has been read: what stands there, and from which byte to which. */
export interface Span {
  readonly kind: typeof ROW_NUMBER | typeof SAME_NUMBER | typeof NUMBER | typeof TEXT;
  readonly from: number;
  readonly to: number;
  /** The cell that it is the value of, from 0; −1 for what is no value. */
  readonly cell: number;
}

/** A cell as every row of the template has it. */
export interface TemplateCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Whether something is stored in it. */
  readonly hasValue: boolean;
}

/**
 * The form of a row, to be held against the next one: what is the same in every row, byte for byte, and between those
 * parts what may differ. Part `n` is followed by what may differ at place `n`; behind the last part the row has ended.
 */
export interface RowTemplate {
  readonly cells: readonly TemplateCell[];
  /** Of the places in order; there is one part more than there are places. */
  readonly kinds: Uint8Array;
  readonly cellOf: Int32Array;
  /** Where each part begins in `bytes`, and behind the last of them where it ends. */
  readonly starts: Int32Array;
  readonly bytes: Uint8Array;
  /** The same bytes by fours, from each place in `bytes`. */
  readonly fours: Int32Array;
}

/** More bytes than this between what differs is no row as a program writes it. */
const LONGEST = 64 * 1024;

/**
 * The form of the row from `start` to `end`, given what in it may differ, in order. null where it is no form for others: a
 * cell says another row than its row does.
 */
export function rowTemplate(
  row: Buffer,
  start: number,
  end: number,
  spans: readonly Span[],
  cells: readonly TemplateCell[],
): RowTemplate | null {
  const number = spans.find(({ kind }) => kind === ROW_NUMBER);
  const isSame = ({ kind, from, to }: Span): boolean =>
    kind !== SAME_NUMBER ||
    (number !== undefined && row.compare(row, number.from, number.to, from, to) === 0);
  if (end - start > LONGEST || !spans.every(isSame)) return null;
  const parts: Buffer[] = [];
  const starts = [0];
  let at = start;
  for (const { from, to } of [...spans, { from: end, to: end }]) {
    parts.push(row.subarray(at, from));
    starts.push((starts.at(-1) ?? 0) + from - at);
    at = to;
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  const view = new DataView(bytes.buffer);
  return {
    cells,
    kinds: Uint8Array.from(spans, ({ kind }) => kind),
    cellOf: Int32Array.from(spans, ({ cell }) => cell),
    starts: Int32Array.from(starts),
    bytes,
    fours: Int32Array.from({ length: Math.max(0, bytes.length - 3) }, (_, from) => view.getInt32(from, true)),
  };
}
