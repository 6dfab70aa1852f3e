import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindow as RealWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import { setupRpc } from '../../electron/main/setup-rpc.ts';
import { BrowserWindow, type DoubleWindow, ipcRenderer, reset, state } from './electron-double.ts';
import { sendFrom } from './own-frame.ts';

let folder: string;
let backend: Backend;
let window: DoubleWindow;

beforeEach(() => {
  reset();
  folder = mkdtempSync(join(tmpdir(), 'fordel-rpc-'));
  const opened = createBackend({
    databaseFile: join(folder, 'fordel.db'),
    resourcesDir: pathToFileURL(`${join(import.meta.dirname, '../../resources')}/`),
    host: {
      chooseFiles: () => Promise.resolve(null),
      chooseExportFolder: () => Promise.resolve(null),
      reveal: () => Promise.resolve(),
    },
    clock: () => new Date('2026-11-22T12:00:00Z'),
    user: 'rådgiver',
    log: () => undefined,
    door: 'electron',
    version: '0.0.0',
  });
  if (!opened.ok) throw new Error(opened.error.code);
  backend = opened.value;
  const made: object = Reflect.construct(BrowserWindow, [{}]);
  // The double is not the class it stands in for; what setupRpc uses of it is what the double has.
  setupRpc(backend, made as RealWindow);
  window = state.windows[0] as DoubleWindow;
  sendFrom(window);
});
afterEach(() => {
  backend.close();
  rmSync(folder, { recursive: true, force: true });
});

const refused = { ok: false, error: { code: 'not-allowed', params: { because: 'sender' } } };

describe('the calls of the window', () => {
  test('are answered as the backend answers them', async () => {
    const direct = await backend.call('fylke.list', { year: 2022 });
    expect(direct.ok).toBe(true);
    expect(await ipcRenderer.invoke('rpc', 'fylke.list', { year: 2022 })).toEqual(direct);
    expect(await ipcRenderer.invoke('rpc', '__proto__', {})).toMatchObject({
      error: { code: 'unknown-call' },
    });
    expect(await ipcRenderer.invoke('rpc', 7, {})).toMatchObject({ error: { code: 'invalid-input' } });
  });

  test.each([
    ['another origin', { origin: 'https://example.org' }],
    ['a file', { origin: 'file://' }],
    ['an opaque origin', { origin: 'null' }],
    ['a name that begins like ours', { origin: 'app://fordel.example' }],
    ['a frame inside our page', { parent: {} }],
  ])('from %s are refused', async (_what, frame) => {
    sendFrom(window, frame);
    expect(await ipcRenderer.invoke('rpc', 'round.list', {})).toEqual(refused);
    expect(await ipcRenderer.invoke('register-files', [join(folder, 'fordel.db')])).toEqual([]);
  });

  test('from a frame that is gone are refused', async () => {
    sendFrom(window, null);
    expect(await ipcRenderer.invoke('rpc', 'round.list', {})).toEqual(refused);
  });

  test('from another window are refused', async () => {
    Reflect.construct(BrowserWindow, [{}]);
    sendFrom(state.windows[1]);
    expect(await ipcRenderer.invoke('rpc', 'round.list', {})).toEqual(refused);
  });

  test('a change is told to the window', async () => {
    await ipcRenderer.invoke('rpc', 'round.create', { year: 2027, fylkesnummer: '50' });
    expect(state.sentToWindow).toContainEqual({
      channel: 'event',
      args: [expect.objectContaining({ type: 'changed' })],
    });
  });

  test('a window that is gone is told nothing and has no handlers left', async () => {
    window.destroy();
    expect(state.handlers.size).toBe(0);
    await backend.call('round.create', { year: 2027, fylkesnummer: '50' });
    expect(state.sentToWindow).toEqual([]);
  });
});

/** Node cannot look at it, as at a file in a folder that is closed. */
function linkToItself(name: string): string {
  const link = join(folder, name);
  symlinkSync(link, link);
  return link;
}

describe('files dropped on the window', () => {
  test('become tokens; the path stays in main', async () => {
    writeFileSync(join(folder, 'bosetting.csv'), 'a');
    const answer = await ipcRenderer.invoke('register-files', [join(folder, 'bosetting.csv')]);
    expect(answer).toEqual([{ token: expect.any(String), name: 'bosetting.csv' }]);
    expect(JSON.stringify(answer)).not.toContain(folder);
    const [{ token } = { token: '' }] = answer as { token: string }[];
    expect(backend.files.resolve(token)?.path).toBe(join(folder, 'bosetting.csv'));
  });

  test.each([
    ['a folder', () => folder],
    ['a file that is not there', () => join(folder, 'missing')],
    ['a link to itself', () => linkToItself('bosetting.csv')],
    ['a relative path', () => 'package.json'],
    ['no path, as a file made by script has', () => ''],
    ['a number', () => 7],
  ])('%s becomes nothing', async (_what, path) => {
    expect(await ipcRenderer.invoke('register-files', [path()])).toEqual([]);
  });

  test('what is not a list becomes nothing', async () => {
    expect(await ipcRenderer.invoke('register-files', { 0: 'a' })).toEqual([]);
  });
});
