import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = pathToFileURL(join(import.meta.dirname, '../../scripts/keep-compiled.js')).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fordel-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The folder that a program with this cache folder keeps its code in; '' where it keeps none. */
function keptIn(cache: string): string {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const told = 'process.stdout.write(require("node:module").getCompileCacheDir() ?? "")';
  const { status, stdout } = spawnSync(process.execPath, ['--import', script, '-e', told], {
    env: { ...env, XDG_CACHE_HOME: cache },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout;
}

describe.skipIf(process.platform !== 'linux')('the folder for compiled code', () => {
  it('is made in the user’s cache folder, closed to others', () => {
    expect(keptIn(folder).startsWith(join(folder, 'fordel', 'compiled'))).toBe(true);
  });

  it('is not used where others may write in it: their code would be run as ours', () => {
    const compiled = join(folder, 'fordel', 'compiled');
    mkdirSync(compiled, { recursive: true });
    chmodSync(compiled, 0o777);
    expect(keptIn(folder)).toBe('');
  });

  it('is done without where it cannot be made', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(keptIn(file)).toBe('');
  });
});
