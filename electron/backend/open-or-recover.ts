import { basename, join } from 'node:path';
import type { Call } from '../../shared/contract/client.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import type { RecoveryView } from '../../shared/model/backup.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type Backend, type BackendOptions, createBackend } from './create-backend.ts';
import { backupsFolder } from './database/backup/backups-folder.ts';
import { goodBackups } from './database/backup/good-backups.ts';
import { replaceDamaged } from './database/backup/replace-damaged.ts';
import { fileTokens } from './files/file-tokens.ts';
import { isCallName } from './handlers/index.ts';

/**
 * Opens the data; where they are damaged, answers with a backend that can show the backups, put one in place, and
 * go on as the real one. Every other call is refused with what is wrong, so the window has one thing to ask: is all well?
 */
export function openOrRecover(options: BackendOptions): Result<Backend, AppError> {
  const opened = createBackend(options);
  if (opened.ok || !canRecover(opened.error, options.databaseFile)) return opened;
  return ok(recoveryBackend(options, opened.error));
}

/** A file that was never ours is moved away by the user; one that was has backups beside it. */
const canRecover = ({ code }: AppError, file: string): boolean =>
  code === 'database-damaged' ||
  (code === 'database-foreign' && goodBackups(backupsFolder(file)).good.length > 0);

function recoveryBackend(options: BackendOptions, problem: AppError): Backend {
  const files = options.files ?? fileTokens();
  const listeners = new Set<(event: BackendEvent) => void>();
  let open: Backend | null = null;

  const show = (): RecoveryView => ({
    problem: problem.code === 'database-foreign' ? 'database-foreign' : 'database-damaged',
    file: basename(options.databaseFile),
    ...goodBackups(backupsFolder(options.databaseFile)),
  });

  const restore = (name: string): Result<{ readonly kept: string | null }, AppError> => {
    const folder = backupsFolder(options.databaseFile);
    // Only a name that was listed: it can lead nowhere else.
    if (!show().good.some((backup) => backup.name === name)) return fail(appError('backup-not-found'));
    const kept = replaceDamaged(options.databaseFile, join(folder, name), options.clock());
    if (!kept.ok) return kept;
    const opened = createBackend({ ...options, files });
    if (!opened.ok) return opened;
    open = opened.value;
    open.onEvent((event) => {
      for (const listener of listeners) listener(event);
    });
    return ok({ kept: kept.value });
  };

  const call: Backend['call'] = async (name, input) => {
    if (open !== null) return open.call(name, input);
    if (!isCallName(name)) return fail(appError('unknown-call', { name }));
    if (name === 'recovery.show') return ok(show());
    if (name !== 'recovery.restore') return fail(problem);
    const { contract } = await import('../../shared/contract/contract.ts');
    const parsed = contract[name].input.safeParse(input);
    return parsed.success
      ? restore(parsed.data.name)
      : fail(appError('invalid-input', { name, field: 'name' }));
  };
  return {
    call,
    typed: call as Call,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files,
    close: () => open?.close(),
  };
}
