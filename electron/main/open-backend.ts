import { userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Backend } from '../backend/create-backend.ts';
import type { Host } from '../backend/host.ts';
import { openOrRecover } from '../backend/open-or-recover.ts';
import type { AppFolders } from './app-folders.ts';

export const databaseFile = (folders: AppFolders): string => join(folders.data, 'fordel.db');

/** Opens the database in the data folder; both are made where they do not exist. A damaged one leads to the recovery screen. */
export const openBackend = (
  folders: AppFolders,
  host: Host,
  log: (line: string) => void,
): Result<Backend, AppError> =>
  openOrRecover({
    databaseFile: databaseFile(folders),
    resourcesDir: pathToFileURL(`${folders.resources}/`),
    host,
    clock: () => new Date(),
    user: userInfo().username,
    log,
    door: 'electron',
    version: app.getVersion(),
    dailyBackup: true,
  });
