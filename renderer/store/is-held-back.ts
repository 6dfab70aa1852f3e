import type { AppState } from './app-state.ts';
import { overtaken } from './overtaken.ts';
import { isRecordField, onlyKey } from './saved-record.ts';

/** Whether what is saved under this name waits for the user to choose between two windows’. */
export function isHeldBack(
  state: Pick<AppState, 'clashes' | 'stored' | 'edits' | 'seen'>,
  name: string,
): boolean {
  const [field = '', key = onlyKey] = name.split(' ');
  return name in state.clashes || (isRecordField(field) && overtaken(state, field, key) !== null);
}
