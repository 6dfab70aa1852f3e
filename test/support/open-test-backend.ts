import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import type { Host } from '../../electron/backend/host.ts';

/** A folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestBackendOptions {
  readonly databaseFile?: string;
  readonly host?: Partial<Host>;
  readonly clock?: () => Date;
  readonly log?: (line: string) => void;
  readonly dailyBackup?: boolean;
}

/** Where the clock of a test stands. */
export const testNow = new Date('2026-11-22T10:00:00.000Z');

/** The real backend on a real database file, with a clock that stands still and a host that asks nobody. */
export function openTestBackend(options: TestBackendOptions = {}): Backend {
  const databaseFile = options.databaseFile ?? join(temporaryFolder(), 'fordel.db');
  const opened = createBackend({
    databaseFile,
    host: {
      chooseFiles: async () => null,
      chooseExportFolder: async () => null,
      reveal: async () => {},
      ...options.host,
    },
    clock: options.clock ?? (() => testNow),
    user: 'rådgiver',
    log: options.log ?? (() => {}),
    door: 'test',
    version: '0.0.0-test',
    dailyBackup: options.dailyBackup === true,
  });
  if (!opened.ok) throw new Error(`The test backend did not open: ${JSON.stringify(opened.error)}`);
  const backend = opened.value;
  let open = true;
  const close = (): void => {
    if (open) backend.close();
    open = false;
  };
  onTestFinished(close);
  return { ...backend, close };
}
