import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { setupWindow } from '../../electron/main/setup-window.ts';
import { windowMemory } from '../../electron/main/window-memory.ts';
import { reset, state } from './electron-double.ts';

let folder: string;
const log: string[] = [];
beforeEach(() => {
  reset();
  log.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'fordel-window-'));
});
const open = () => {
  setupWindow(
    '/invented/preload.cjs',
    windowMemory(folder, (line) => log.push(line)),
  );
  const window = state.windows.at(-1);
  if (window === undefined) throw new Error('no window');
  return window;
};

describe('the window', () => {
  test('is isolated and sandboxed, without Node, web views or spell checker', () => {
    expect(open().options.webPreferences).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      preload: '/invented/preload.cjs',
    });
  });

  test('loads nothing but its own page and is shown when that is drawn', () => {
    const window = open();
    expect(window.loaded).toEqual(['app://fordel/']);
    expect(window.options.show).toBe(false);
    expect(window.shows).toEqual([]);
    window.emit('ready-to-show');
    expect(window.shows).toEqual(['show']);
  });

  test('comes back where and as large as it was left', () => {
    expect(open().options).toMatchObject({ width: 1440, height: 900 });
    open().emit('close');
    expect(open().options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  });

  test('comes back on a screen that is there', () => {
    const bounds = { x: 5000, y: 20, width: 1000, height: 700 };
    writeFileSync(join(folder, 'vindu.json'), JSON.stringify({ bounds }));
    expect(open().options).toMatchObject({ width: 1440, height: 900 });
    expect(open().options).not.toHaveProperty('x');
  });

  test('comes back maximized', () => {
    const first = open();
    writeFileSync(join(folder, 'vindu.json'), JSON.stringify({ maximized: true }));
    const second = open();
    second.emit('ready-to-show');
    expect(second.shows).toEqual(['maximize', 'show']);
    expect(first.shows).toEqual([]);
  });

  test.each(['', 'null', '{"bounds":{"x":"a"},"folders":7}', '[]'])(
    'a memory that cannot be read (%j) is no memory, and no error',
    (text) => {
      writeFileSync(join(folder, 'vindu.json'), text);
      expect(open().options).toMatchObject({ width: 1440, height: 900 });
    },
  );

  test('what is remembered of folders is kept when the size is', () => {
    const memory = windowMemory(folder, (line) => log.push(line));
    memory.write({ folders: { import: '/a' } });
    open().emit('close');
    expect(JSON.parse(readFileSync(join(folder, 'vindu.json'), 'utf8'))).toMatchObject({
      folders: { import: '/a' },
      bounds: { width: 1000 },
    });
  });

  test('a folder that cannot be written costs the memory and nothing else', () => {
    windowMemory(join(folder, 'missing'), (line) => log.push(line)).write({ maximized: true });
    expect(log).toHaveLength(1);
  });
});
