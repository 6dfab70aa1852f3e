import { useEffect } from 'react';
import { useBridge } from '../bridge/use-bridge.ts';
import { useApp, useAppStore } from '../store/use-app.ts';
import { commands } from './commands.ts';
import { writesText } from './use-shortcuts.ts';

/** Does what is chosen in the desktop's menu, and tells the desktop which language the window speaks. */
export function useDesktop(): void {
  const bridge = useBridge();
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const door = useApp((state) => state.info?.door);
  useEffect(
    () =>
      bridge.onEvent((event) => {
        const state = store.getState();
        if (event.type === 'open-round') void state.openRound(event.roundId);
        if (event.type === 'open-round-file') state.openRoundFile({ token: event.token, name: event.name });
        if (event.type === 'open-backup') state.openBackup({ token: event.token, name: event.name });
        if (event.type !== 'command') return;
        const command = commands.find(({ id }) => id === event.id);
        // Where text is being written, undo is of the writing, as it is by the key.
        if (command?.notInText === true && writesText(document.activeElement)) document.execCommand(event.id);
        else if (command?.enabled(state)) command.run(state);
      }),
    [bridge, store],
  );
  useEffect(() => {
    if (door === 'electron') void store.getState().call('app.speak', { language });
  }, [store, door, language]);
}
