import { join, resolve } from 'node:path';
import { app } from 'electron';
import { makeFolder } from '../backend/files/make-folder.ts';

export interface AppFolders {
  readonly renderer: string;
  readonly preload: string;
  readonly resources: string;
  /** The database, its backups and the window's own small settings. */
  readonly data: string;
}

/**
 * The folder `--data=FOLDER` names, made where it is not there: Electron takes none that does not exist. One that cannot
 * be made is answered all the same, and the database that cannot be opened there is what the user is told of.
 */
function movedData(folder: string): string {
  const data = resolve(folder);
  try {
    makeFolder(data, 0o700);
    app.setPath('userData', data);
  } catch (error) {
    process.stderr.write(`--data=${data}: ${String(error)}\n`);
  }
  return data;
}

/**
 * Where everything is: the same places in a checkout and in the package. `--data=FOLDER` moves the data; it must be
 * set before the single-instance lock is asked for, which belongs to the data folder.
 */
export function appFolders(): AppFolders {
  const moved = app.commandLine.getSwitchValue('data');
  const data = moved === '' ? app.getPath('userData') : movedData(moved);
  const root = app.getAppPath();
  return {
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    resources: join(root, 'resources'),
    data,
  };
}
