import { extname, resolve } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop-events.ts';
import type { Backend } from '../backend/create-backend.ts';
import { isFile } from './is-file.ts';

/** The endings that electron-builder.yml ties to Fordel, and what the window is told. */
const endings = { '.fordel': 'open-backup', '.fordel-runde': 'open-round-file' } as const;

const kindOf = (path: string): (typeof endings)[keyof typeof endings] | null => {
  const ending = extname(path).toLowerCase();
  return ending === '.fordel' || ending === '.fordel-runde' ? endings[ending] : null;
};

const isOurs = (path: string): boolean => kindOf(path) !== null && isFile(path);

/**
 * The backups and round files named on a command line. Switches are no files, and the first part is the program.
 *
 * @param folder where the command line was given: a relative name means a file there
 */
export const ownFilesIn = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((part) => !part.startsWith('-'))
    .map((part) => resolve(folder, part))
    .filter(isOurs);

export interface OpenedFiles {
  /** From here on, and for what came before, files go to this window when its page is there. */
  deliverTo(window: BrowserWindow, files: Backend['files'], tell: (event: DesktopEvent) => void): void;
}

/**
 * Files the system opens Fordel with: double-clicked at the start, at a second start, or told by macOS. The window gets a
 * token and shows what is in the file; nothing is restored or taken in before the user says so. Must run before the app is ready.
 */
export function setupOpenFiles(argv: readonly string[], folder: string): OpenedFiles {
  const waiting: string[] = [...ownFilesIn(argv, folder)];
  let deliver: (() => void) | null = null;
  const open = (paths: readonly string[]): void => {
    waiting.push(...paths);
    deliver?.();
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isOurs(path)) open([path]);
  });
  app.on('second-instance', (_event, secondArgv, secondFolder) => open(ownFilesIn(secondArgv, secondFolder)));
  return {
    deliverTo: (window, files, tell) => {
      window.webContents.on('did-finish-load', () => {
        deliver = () => {
          for (const path of waiting.splice(0)) {
            const type = kindOf(path);
            if (type === null) continue;
            const token = files.register(path);
            tell({ type, token, name: files.resolve(token)?.name ?? '' });
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
