import type { CommandId } from '../commands/command-table.ts';
import type { FileToken } from '../model/token.ts';
import type { BackendEvent } from './events.ts';

/** What the desktop tells the window: a choice in the menu, or a file that the program was opened with. */
export type DesktopEvent =
  | { readonly type: 'command'; readonly id: CommandId }
  | { readonly type: 'open-round'; readonly roundId: number }
  | { readonly type: 'open-backup' | 'open-round-file'; readonly token: FileToken; readonly name: string };

export type WindowEvent = BackendEvent | DesktopEvent;
