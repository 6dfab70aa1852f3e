import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { PastedCell, PasteTarget } from '../../../shared/model/match-pasted.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import type { AppState } from '../../store/app-state.ts';
import { isWritten, type WorkColumn } from './work-columns.ts';

/** Where a pasted column may go. */
export interface PasteInto {
  readonly id: string;
  readonly name: string;
  readonly kind: PasteTarget['kind'];
  /** Locks and bounds end in the recommendation, and are never without a reason. */
  readonly needsReason: boolean;
  readonly column: WorkColumn | null;
}

/** Own columns that are written in, then locks and bounds. */
export function pasteTargets(
  columns: readonly WorkColumn[],
  words: ScreenWords['fordeling']['paste'],
): readonly PasteInto[] {
  const own = columns.filter(isWritten).map((column): PasteInto => {
    const kind = column.own?.kind;
    return {
      id: column.id,
      name: column.name,
      kind: kind === 'text' ? 'text' : kind === 'starting-point' ? 'whole' : 'number',
      needsReason: false,
      column,
    };
  });
  const fixed = (['lock', 'min', 'max'] as const).map(
    (id): PasteInto => ({
      id,
      name: words[id === 'lock' ? 'locks' : id],
      kind: 'whole',
      needsReason: true,
      column: null,
    }),
  );
  return [...own, ...fixed];
}

/** What stands there now, written out. */
export function valueNow(view: RoundView, { id, column }: PasteInto, kommunenummer: string): string {
  if (column !== null) return column.text(column.own?.cells[kommunenummer] ?? null);
  const { locks, bounds } = view.draft;
  const bound = bounds.find((one) => one.kommunenummer === kommunenummer);
  const number =
    id === 'lock'
      ? locks.find((one) => one.kommunenummer === kommunenummer)?.number
      : id === 'min'
        ? bound?.min
        : bound?.max;
  return number === undefined || number === null ? '' : formatNumber(number);
}

/** Takes the cells in as one step. True where it was done. */
export function applyPaste(
  { write, saveCells }: Pick<AppState, 'write' | 'saveCells'>,
  roundId: number,
  { id, column }: PasteInto,
  cells: readonly PastedCell[],
  reason: string,
): Promise<boolean> {
  if (column !== null && column.own !== null) {
    const { id: columnId, cells: now } = column.own;
    const shown = (kommunenummer: string) => now[kommunenummer] ?? null;
    return saveCells(
      columnId,
      cells.map((cell) => ({ ...cell, shown: shown(cell.kommunenummer) })),
    );
  }
  const numbers = cells.map(({ kommunenummer, value }) => ({ kommunenummer, number: Number(value) }));
  if (id === 'lock') return write('lock.setMany', { roundId, locks: numbers, reason });
  return write('bounds.setMany', { roundId, side: id === 'min' ? 'min' : 'max', bounds: numbers, reason });
}
