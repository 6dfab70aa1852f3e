import type { StateCreator } from 'zustand';
import { mostSeen } from '../../shared/model/limits.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import type { CellsSlice, WrittenCell } from './cells-state.ts';

/** A save of a cell that may be stored, and that the round in the window may not have. */
interface SentCell {
  readonly key: string;
  readonly value: WrittenCell['value'];
}

export const createCellsSlice = (bridge: Bridge): StateCreator<AppState, [], [], CellsSlice> => {
  let sent: readonly SentCell[] = [];
  return (_set, get) => ({
    saveCells: async (columnId, cells) => {
      const { roundId } = get();
      if (roundId === null) return false;
      const seenOf = ({ kommunenummer, shown }: WrittenCell): readonly WrittenCell['value'][] => [
        shown,
        ...sent.filter(({ key }) => key === `${columnId} ${kommunenummer}`).map(({ value }) => value),
      ];
      const changed = cells.filter((cell) => seenOf(cell).some((one) => one !== cell.value));
      if (changed.length === 0) return true;
      const seen = changed.flatMap((cell) =>
        [...new Set(seenOf(cell))]
          .slice(-mostSeen)
          .map((value) => ({ kommunenummer: cell.kommunenummer, value })),
      );
      const now = changed.map(({ kommunenummer, value }) => ({ key: `${columnId} ${kommunenummer}`, value }));
      sent = [...sent, ...now];
      const given = changed.map(({ kommunenummer, value }) => ({ kommunenummer, value }));
      const answer = await bridge.call('cells.set', { roundId, columnId, cells: given, seen });
      // In the round that is fetched now is this one, and all that was sent before it, or they never came.
      const upTo = sent.findLastIndex((one) => now.includes(one));
      const older = new Set(sent.slice(0, upTo + 1));
      if (await get().refresh()) sent = sent.filter((one) => !older.has(one));
      if (answer.ok) return true;
      const [only, ...others] = changed;
      if (answer.error.code !== 'changed-meanwhile' || only === undefined || others.length > 0)
        get().fail(answer.error);
      else get().warn(changedWords(get(), columnId, only));
      return false;
    },
  });
};

/** What was written is told, for it stands nowhere else any more. */
function changedWords({ stored, language }: AppState, columnId: number, cell: WrittenCell): string {
  const column = stored?.table.columns.find(({ id }) => id === columnId);
  const kommune = stored?.kommuner.find((one) => one.kommunenummer === cell.kommunenummer);
  const text = (value: WrittenCell['value'] | undefined): string => String(value ?? '');
  return wordsOf(language).fordeling.cell.changed(
    column?.name ?? '',
    kommune?.name ?? cell.kommunenummer,
    text(cell.value),
    text(column?.cells[cell.kommunenummer]),
  );
}
