import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runElectron } from '../../scripts/run-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'fordel-electron-'));

/** A program that stands where Electron's would, and ends in its own way. */
const program = (name: string, script: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe('an Electron that is there', () => {
  test('and ends as it should has run, with the data folder it was told', async () => {
    const told = join(folder, 'told');
    expect(await runElectron(program('good', `echo "$@" > ${told}`), 'min mappe')).toBe(true);
    expect(readFileSync(told, 'utf8').trim()).toMatch(/^\/.* --data=\/.*min mappe$/);
  });

  test('and cannot start here, for want of a sandbox or a library, has not run', async () => {
    expect(await runElectron(program('no-sandbox', 'exit 1'), null)).toBe(false);
    expect(await runElectron(program('trap', 'kill -TRAP $$'), null)).toBe(false);
    expect(await runElectron(join(folder, 'missing'), null)).toBe(false);
  });

  test('and is stopped by Ctrl C has run', async () => {
    expect(await runElectron(program('stopped', 'kill -INT $$'), null)).toBe(true);
  });
});
