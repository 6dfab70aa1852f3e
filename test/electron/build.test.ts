import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
// One folder below the root, as out/ is, so that what is built finds node_modules and resources where it will.
const out = join(root, '.cache');
const folders = ['main', 'loopback', 'cli', 'backend', 'preload'];

beforeAll(async () => {
  const { config } = await resolveConfig({ root, logLevel: 'error' }, 'build', 'production');
  await build({ ...config?.main, build: { ...config?.main?.build, outDir: out } });
  await build({ ...config?.preload, build: { ...config?.preload?.build, outDir: join(out, 'preload') } });
});
afterAll(() => {
  for (const folder of folders) rmSync(join(out, folder), { recursive: true, force: true });
});

const built = (): readonly string[] =>
  folders.flatMap((folder) => globSync(`${folder}/**/*.js`, { cwd: out }));

const read = (file: string): string => readFileSync(join(out, file), 'utf8');

describe('the build', () => {
  test('the preload is one CommonJS file that requires nothing but electron', () => {
    expect(globSync('**/*', { cwd: join(out, 'preload') })).toEqual(['preload.cjs']);
    const text = read('preload/preload.cjs');
    expect([...text.matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name)).toEqual(['electron']);
    expect(text).not.toMatch(/^import |import\(/m);
  });

  test('main, loopback and the command line are entries of their own', () => {
    for (const file of ['main/main.js', 'loopback/main.js', 'cli/fordel.js']) {
      expect(existsSync(join(out, file)), file).toBe(true);
    }
  });

  test('every worker stands beside the chunk that starts it', () => {
    const starts = built().flatMap((file) =>
      [...read(file).matchAll(/startThread\(["'`]([a-z-]+-worker)["'`]/g)].map(
        ([, name]) => [file, name] as const,
      ),
    );
    const workers = globSync('electron/backend/**/*-worker.ts', { cwd: root })
      .map((file) => basename(file, '.ts'))
      .filter((name) => !name.endsWith('-in-worker'));
    expect([...new Set(starts.map(([, name]) => name))].toSorted()).toEqual(workers.toSorted());
    for (const [file, name] of starts)
      expect(existsSync(join(out, file, '..', `${name}.js`)), file).toBe(true);
  });

  test('only main imports electron, and nothing built carries the double', () => {
    const importing = built().filter((file) => /from ["']electron["']/.test(read(file)));
    expect(importing).toEqual(['main/main.js']);
    expect(read('main/main.js')).not.toContain('electron double');
  });

  test('the built command line finds its resources and its worker: it reads a file into a round', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fordel-build-'));
    const file = join(folder, 'vedtak.csv');
    writeFileSync(file, 'Kommune;Vedtak 2021\n5001 Trondheim;7\n5006 Steinkjer;3\n');
    const args = ['import', file, '--db', join(folder, 'a.db'), '--round', '2022', '--fylke', '50', '--json'];
    const answer = execFileSync(process.execPath, [join(out, 'cli/fordel.js'), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(JSON.stringify(JSON.parse(answer))).toContain('plain-table');
    rmSync(folder, { recursive: true, force: true });
  });
});
