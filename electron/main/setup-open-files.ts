import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop-events.ts';
import type { Backend } from '../backend/create-backend.ts';

/** The ending that electron-builder.yml ties to Fordel. */
const ending = '.fordel';

const isBackup = (path: string): boolean =>
  isAbsolute(path) &&
  path.toLowerCase().endsWith(ending) &&
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The backups named on a command line. Switches are no files, and the first part is the program.
 *
 * @param folder where the command line was given: a relative name means a file there
 */
export const backupsIn = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((part) => !part.startsWith('-'))
    .map((part) => resolve(folder, part))
    .filter(isBackup);

export interface OpenedFiles {
  /** From here on, and for what came before, files go to this window when its page is there. */
  deliverTo(window: BrowserWindow, files: Backend['files'], tell: (event: DesktopEvent) => void): void;
}

/**
 * Files the system opens Fordel with: double-clicked at the start, at a second start, or told by macOS. The window gets a
 * token and shows what is in the file; nothing is restored before the user says so. Must run before the app is ready.
 */
export function setupOpenFiles(argv: readonly string[], folder: string): OpenedFiles {
  const waiting: string[] = [...backupsIn(argv, folder)];
  let deliver: (() => void) | null = null;
  const open = (paths: readonly string[]): void => {
    waiting.push(...paths);
    deliver?.();
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isBackup(path)) open([path]);
  });
  app.on('second-instance', (_event, secondArgv, secondFolder) => open(backupsIn(secondArgv, secondFolder)));
  return {
    deliverTo: (window, files, tell) => {
      window.webContents.on('did-finish-load', () => {
        deliver = () => {
          for (const path of waiting.splice(0)) {
            const token = files.register(path);
            tell({ type: 'open-backup', token, name: files.resolve(token)?.name ?? '' });
          }
        };
        deliver();
      });
      window.once('closed', () => {
        deliver = null;
      });
    },
  };
}
