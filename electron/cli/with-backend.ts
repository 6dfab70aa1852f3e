import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { backupNb } from '../../shared/i18n/backup-nb.ts';
import { type Backend, createBackend } from '../backend/create-backend.ts';
import { unsafePlace } from '../backend/database/backup/unsafe-place.ts';
import type { Host } from '../backend/host.ts';
import { type Output, UsageError } from './command.ts';
import { reportError } from './report-error.ts';

export interface CliBackend {
  /** The database file; made where it does not exist, unless `mustExist`. */
  readonly db: string;
  readonly command: string;
  readonly output: Output;
  readonly mustExist?: boolean;
  /** Where a package goes. */
  readonly exportFolder?: string;
}

/** Opens the backend on a database, runs the work, and closes it whatever happens. */
export async function withBackend(
  { db, command, output, mustExist = false, exportFolder }: CliBackend,
  work: (backend: Backend) => Promise<number>,
): Promise<number> {
  const file = resolve(db);
  if (mustExist && !existsSync(file)) throw new UsageError(`databasen «${db}» finnes ikke`);
  if (existsSync(file) && statSync(file).isDirectory())
    throw new UsageError(`«${db}» er en mappe, ikke en database`);
  const opened = createBackend({
    databaseFile: file,
    host: commandLineHost(exportFolder),
    clock: () => new Date(),
    user: userInfo().username,
    log: (line) => output.err(`${line}\n`),
    door: 'cli',
    readsHere: true,
    version: packageJson.version,
  });
  if (!opened.ok) return reportError(command, opened.error, output);
  const place = unsafePlace(dirname(file));
  if (place !== null) {
    output.err(`${place.service === null ? backupNb.network : backupNb.sync(place.service)}\n`);
  }
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** The command line has no dialogs: files and folders are named in the command. */
const commandLineHost = (exportFolder: string | undefined): Host => ({
  chooseFiles: async () => null,
  chooseExportFolder: async () => (exportFolder === undefined ? null : resolve(exportFolder)),
  reveal: async () => {},
});
