import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Call } from '../../shared/contract/client.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { AppInfo } from '../../shared/contract/package-calls.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { checkoutResources } from './checkout-resources.ts';
import { backups } from './database/backup/backups.ts';
import { takeCaptured } from './database/capture-changes.ts';
import { connection } from './database/connection.ts';
import { logChange } from './database/log-change.ts';
import { openDatabase } from './database/open-database.ts';
import { seedIndicators } from './database/seed-indicators.ts';
import { sqliteError } from './database/sqlite-error.ts';
import { sweepImports } from './database/sweep-imports.ts';
import { type FileTokens, fileTokens } from './files/file-tokens.ts';
import type { RoutedContext } from './handlers/context.ts';
import { isCallName } from './handlers/index.ts';
import type { Host } from './host.ts';
import { previews } from './import/previews.ts';
import { jobs } from './jobs/jobs.ts';
import { loadIndicators } from './load-indicators.ts';
import { recentFailures } from './recent-failures.ts';
import { loadRegister } from './register/index.ts';
import { router } from './router.ts';

export interface BackendOptions {
  /** Made, with its folder, where it does not exist. */
  readonly databaseFile: string;
  readonly resourcesDir?: URL;
  readonly host: Host;
  readonly clock: () => Date;
  /** Who is written in the change log. */
  readonly user: string;
  readonly log: (line: string) => void;
  readonly door: AppInfo['door'];
  readonly version: string;
  /** At the start, where the last is older than a day. Off on the command line, where every command is a start. */
  readonly dailyBackup?: boolean;
  /** The files that are known by token; its own where none are given. */
  readonly files?: FileTokens;
  /** Whether files are read in this very thread, where no window waits for an answer meanwhile. */
  readonly readsHere?: boolean;
}

export interface Backend {
  /** Checks its input and never throws: any door may hand on what it was given. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown, AppError>>;
  /** The same, typed, for code that knows the contract. */
  readonly typed: Call;
  readonly onEvent: (listener: (event: BackendEvent) => void) => () => void;
  readonly files: FileTokens;
  readonly close: () => void;
}

/** The whole of Fordel without a window. Three doors stand in front of it: Electron, the loopback and the command line. */
export function createBackend(options: BackendOptions): Result<Backend, AppError> {
  const opened = openDatabase(options.databaseFile, options.clock);
  if (!opened.ok) return opened;
  const database = opened.value;
  const resources = options.resourcesDir ?? checkoutResources;
  const db = connection(database);
  const { clock, host, user, log } = options;
  const seed = (): void => seedIndicators(db, loadIndicators(resources));
  const kept = backups({
    database,
    clock,
    log,
    restored: (name) => {
      seed();
      takeCaptured(database);
      logChange(db, {
        command: 'backup.restore',
        input: { name },
        changes: [],
        undoable: false,
        at: clock().toISOString(),
        who: user,
      });
    },
  });
  try {
    if (options.dailyBackup === true) kept.makeDaily();
    database.transaction(seed)();
    database.transaction(() => sweepImports(db))();
  } catch (error) {
    database.close();
    return fail(sqliteError(error, basename(options.databaseFile)));
  }
  const listeners = new Set<(event: BackendEvent) => void>();
  const emit = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const scratch = mkdtempSync(join(tmpdir(), 'fordel-'));
  const failures = recentFailures(isCallName);
  const register = loadRegister();
  const fixed: Omit<RoutedContext, 'now'> = {
    db,
    host,
    emit,
    scratch,
    files: options.files ?? fileTokens(),
    backups: kept,
    previews: previews(),
    jobs: jobs(),
    register,
    // What reads a file is loaded with the first file.
    readFile: options.readsHere
      ? async (...file) => await (await import('./import/read-here.ts')).readHere(register)(...file)
      : async (...file) => await (await import('./import/read-in-worker.ts')).readInWorker(...file),
    resources,
    info: { version: options.version, door: options.door, user },
    failures,
  };
  const context = (): RoutedContext => ({ ...fixed, now: clock().toISOString() });
  const route = router({ database, context, user, emit, log });
  const call: Backend['call'] = async (name, input) => {
    const answer = await route(name, input);
    if (!answer.ok) failures.note({ at: clock().toISOString(), call: name, code: answer.error.code });
    return answer;
  };
  return ok({
    call,
    typed: call as Call,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: fixed.files,
    close: () => {
      database.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  });
}
