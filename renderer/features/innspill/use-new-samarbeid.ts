import { useApp, useAppStore } from '../../store/use-app.ts';
import { usePlace } from './place.ts';
import { useRecordWords } from './use-record-words.ts';

/** Makes a samarbeid with these kommuner, and opens it to be written on. It is saved from the start. */
export function useNewSamarbeid(): (members: readonly string[]) => Promise<void> {
  const own = useRecordWords();
  const store = useAppStore();
  const place = usePlace();
  const roundId = useApp((state) => state.roundId);
  return async (members) => {
    if (roundId === null) return;
    const state = store.getState();
    await state.flush();
    const names = (state.view?.samarbeid ?? []).map((one) => one.name);
    let n = names.length + 1;
    while (names.includes(own.newName(n))) n += 1;
    const answer = await state.call('samarbeid.save', {
      roundId,
      id: null,
      name: own.newName(n),
      members: [...members],
      min: null,
      max: null,
      joint: false,
    });
    if (!answer.ok) return state.fail(answer.error);
    await state.refresh();
    place.go('samarbeid', `samarbeid ${answer.value.id}`);
  };
}
