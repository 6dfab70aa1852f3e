import { dirname, join } from 'node:path';

/** Beside the database, so that whoever copies the data folder has the backups too. */
export const backupsFolder = (databaseFile: string): string => join(dirname(databaseFile), 'backups');
