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

describe('finding our own files', () => {
  const run = (program: string) =>
    spawnSync(process.execPath, ['--import', script, '--input-type=module', '-e', program], {
      env: { ...process.env, XDG_CACHE_HOME: folder },
      encoding: 'utf8',
    });
  const file = (path: string): string =>
    JSON.stringify(pathToFileURL(join(import.meta.dirname, '../..', path)).href);

  it('gives each of them once, however it is asked for', () => {
    const { stdout, stderr } = run(
      `const [a, b] = await Promise.all([import(${file('shared/model/result.ts')}), import(${file('electron/backend/register/index.ts')})]);
       const c = await import(${file('electron/backend/register/load-register.ts')});
       console.log(a.ok(1).ok, b.loadRegister === c.loadRegister, b.loadRegister().byNumber[2024].size);`,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('true true 357\n');
  });

  it('leaves packages and what the user has elsewhere to Node', () => {
    const here = join(folder, 'en.ts');
    writeFileSync(here, `export { two } from './to.ts';`);
    writeFileSync(join(folder, 'to.ts'), 'export const two: number = 2;');
    const { stdout } = run(
      `const { two } = await import(${JSON.stringify(pathToFileURL(here).href)});
       const { strToU8 } = await import(${file('test/bench/import-files.ts')}).then(() => import(${file('node_modules/fflate/esm/index.mjs')}));
       console.log(two, strToU8('a').length);`,
    );
    expect(stdout).toBe('2 1\n');
  });
});
