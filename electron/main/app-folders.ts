import { join } from 'node:path';
import { app } from 'electron';

export interface AppFolders {
  readonly renderer: string;
  readonly preload: string;
  readonly resources: string;
  /** The database, its backups and the window's own small settings. */
  readonly data: string;
}

/**
 * Where everything is: the same places in a checkout and in the package. `--data=FOLDER` moves the data; it must be
 * set before the single-instance lock is asked for, which belongs to the data folder.
 */
export function appFolders(): AppFolders {
  const data = app.commandLine.getSwitchValue('data');
  if (data !== '') app.setPath('userData', data);
  const root = app.getAppPath();
  return {
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    resources: join(root, 'resources'),
    data: app.getPath('userData'),
  };
}
