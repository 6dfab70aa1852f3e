import type { StateCreator } from 'zustand';
import type { AppError } from '../../shared/contract/errors.ts';
import { formatWritten } from '../../shared/i18n/format-written.ts';
import { mostSeen } from '../../shared/model/limits.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import type { CellsSlice, WrittenCell } from './cells-state.ts';
import { sentSaves } from './sent-saves.ts';

/** A save of a cell that may be stored, and that the round in the window may not have. */
interface SentCell {
  readonly key: string;
  readonly value: WrittenCell['value'];
}

export const createCellsSlice = (bridge: Bridge): StateCreator<AppState, [], [], CellsSlice> => {
  const sent = sentSaves<SentCell>();
  return (_set, get) => ({
    saveCells: async (columnId, cells) => {
      const { roundId } = get();
      if (roundId === null) return false;
      // What undo from here stores is told as seen, and is not known before its answer.
      await get().goingBack();
      const broughtBack = get().broughtBack?.table.columns.find(({ id }) => id === columnId)?.cells;
      const seenOf = ({ kommunenummer, shown }: WrittenCell): readonly WrittenCell['value'][] => [
        shown,
        ...(broughtBack === undefined ? [] : [broughtBack[kommunenummer] ?? null]),
        ...sent
          .all()
          .filter(({ key }) => key === `${columnId} ${kommunenummer}`)
          .map(({ value }) => value),
      ];
      const changed = cells.filter((cell) => seenOf(cell).some((one) => one !== cell.value));
      if (changed.length === 0) return true;
      const seen = changed.flatMap((cell) =>
        [...new Set(seenOf(cell))]
          .slice(-mostSeen)
          .map((value) => ({ kommunenummer: cell.kommunenummer, value })),
      );
      const now = changed.map(({ kommunenummer, value }) => ({ key: `${columnId} ${kommunenummer}`, value }));
      sent.add(now);
      const given = changed.map(({ kommunenummer, value }) => ({ kommunenummer, value }));
      const answer = await bridge.call('cells.set', { roundId, columnId, cells: given, seen });
      if (await get().refresh()) sent.forgetUpTo(now);
      if (answer.ok) return true;
      const [only, ...others] = changed;
      const told =
        only === undefined || others.length > 0 ? null : lostWords(get(), answer.error.code, columnId, only);
      if (told === null) get().fail(answer.error);
      else get().warn(told);
      return false;
    },
  });
};

/** What was written is told where it was not stored for no fault of its own, for it stands nowhere else any more. */
function lostWords(
  { stored, language }: AppState,
  code: AppError['code'],
  columnId: number,
  cell: WrittenCell,
): string | null {
  const column = stored?.table.columns.find(({ id }) => id === columnId);
  const kommune = stored?.kommuner.find((one) => one.kommunenummer === cell.kommunenummer);
  const text = (value: WrittenCell['value'] | undefined): string =>
    typeof value === 'number' ? formatWritten(value) : (value ?? '');
  const words = wordsOf(language).fordeling.cell;
  const at = [column?.name ?? '', kommune?.name ?? cell.kommunenummer, text(cell.value)] as const;
  switch (code) {
    case 'changed-meanwhile':
      return words.changed(...at, text(column?.cells[cell.kommunenummer]));
    case 'no-connection':
      return words.unanswered(...at);
    default:
      return null;
  }
}
