import { useEffect } from 'react';
import { useAppStore } from '../store/use-app.ts';
import { commands, pressedKeys } from './commands.ts';

export const writesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox', 'button'].includes(target.type));

/** Runs commands by their keys. */
export function useShortcuts(): void {
  const store = useAppStore();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const keys = pressedKeys(event);
      const command = commands.find((one) => one.keys.includes(keys));
      if (command === undefined || (command.notInText && writesText(event.target))) return;
      event.preventDefault();
      if (command.enabled(store.getState())) command.run(store.getState());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [store]);
}
