import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import type * as double from './electron-double.ts';
import type * as ownFrame from './own-frame.ts';

let data: string;
let app: typeof double.app;
let becomeReady: typeof double.becomeReady;
let ipcRenderer: typeof double.ipcRenderer;
let state: typeof double.state;
let sendFrom: typeof ownFrame.sendFrom;

/** main.ts is evaluated anew, as in a new process, and with it the Electron it stands on. */
const newProcess = async (): Promise<void> => {
  vi.resetModules();
  ({ app, becomeReady, ipcRenderer, state } = await import('./electron-double.ts'));
  ({ sendFrom } = await import('./own-frame.ts'));
};

beforeEach(async () => {
  await newProcess();
  data = mkdtempSync(join(tmpdir(), 'fordel-main-'));
  state.paths.set('userData', data);
});
afterEach(() => {
  app.emit('will-quit');
  rmSync(data, { recursive: true, force: true });
});

/** Evaluates main.ts to its end and only then lets Electron be ready, as Electron does. */
const start = async (): Promise<void> => {
  await import('../../electron/main/main.ts');
  expect(state.windows).toEqual([]);
  becomeReady();
  await vi.waitFor(() => expect(state.windows.length + (state.exitCode === null ? 0 : 1)).toBeGreaterThan(0));
};

describe('main.ts', () => {
  test('opens one window that is answered by the backend', async () => {
    await start();
    expect(state.sandboxed).toBe(true);
    expect(state.schemes.map(({ scheme }) => scheme)).toEqual(['app']);
    expect(state.windows.map(({ loaded }) => loaded)).toEqual([['app://fordel/']]);
    sendFrom(state.windows[0]);
    expect(await ipcRenderer.invoke('rpc', 'app.info', {})).toMatchObject({
      ok: true,
      value: { door: 'electron', version: '0.0.0-double' },
    });
  });

  test('does not wait for Electron to be ready while it is evaluated, which would wait for ever', async () => {
    await import('../../electron/main/main.ts');
    expect(state.windows).toEqual([]);
    becomeReady();
    await vi.waitFor(() => expect(state.windows).toHaveLength(1));
  });

  test('closes the database last, when every window is closed', async () => {
    await start();
    sendFrom(state.windows[0]);
    app.emit('window-all-closed');
    expect(state.quits).toBe(1);
    expect(await ipcRenderer.invoke('rpc', 'round.list', {})).toMatchObject({ ok: true });
    app.emit('will-quit');
    expect(await ipcRenderer.invoke('rpc', 'round.list', {})).toMatchObject({ ok: false });
  });

  test('a second Fordel ends, and the first shows its window', async () => {
    await start();
    app.emit('second-instance', {}, ['fordel'], '/');
    expect(state.windows[0]?.shows).toEqual(['restore', 'focus']);
    app.emit('will-quit');
    await newProcess();
    state.lockIsFree = false;
    state.paths.set('userData', data);
    await import('../../electron/main/main.ts');
    becomeReady();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state.quits).toBe(1);
    expect(state.windows).toEqual([]);
  });

  test('--data moves the data before the lock is asked for', async () => {
    const other = mkdtempSync(join(tmpdir(), 'fordel-other-'));
    state.switches.set('data', other);
    await start();
    expect(state.paths.get('userData')).toBe(other);
    app.emit('will-quit');
    rmSync(other, { recursive: true, force: true });
  });

  test('--data may name a folder that is not there yet, and is told from where the program was started', async () => {
    const name = relative(process.cwd(), join(data, 'ny', 'mappe'));
    state.switches.set('data', name);
    await start();
    expect(state.paths.get('userData')).toBe(join(data, 'ny', 'mappe'));
    expect(existsSync(join(data, 'ny', 'mappe', 'fordel.db'))).toBe(true);
  });

  test('--data that cannot be a folder is told on a page, and the usual database is not opened instead', async () => {
    writeFileSync(join(data, 'fil'), '');
    state.switches.set('data', join(data, 'fil', 'mappe'));
    await start();
    expect(state.windows.map(({ loaded }) => loaded)).toEqual([['app://fordel/oppstart.html']]);
    expect(existsSync(join(data, 'fordel.db'))).toBe(false);
  });

  test('a database that is not ours gets a page that says so, and is left alone', async () => {
    writeFileSync(join(data, 'fordel.db'), 'not a database, but somebody’s notes'.repeat(100));
    await start();
    const [window] = state.windows;
    expect(window?.loaded).toEqual(['app://fordel/oppstart.html']);
    expect(window?.options.webPreferences).not.toHaveProperty('preload');
    expect(state.handlers.size).toBe(0);
    const handler = state.protocols.get('app');
    const page = await (
      await handler?.({ url: 'app://fordel/oppstart.html', method: 'GET' } as Request)
    )?.text();
    expect(page).toContain(desktopNb.failure.heading);
    expect(page).toContain(desktopNb.failure.foreign);
    expect(page).not.toContain('<script');
    const click = (url: string) =>
      window?.webContents.emit('will-navigate', { url, preventDefault: () => undefined });
    click('app://fordel/oppstart/mappe');
    expect(state.shown).toEqual([join(data, 'fordel.db')]);
    click('app://fordel/oppstart/igjen');
    expect([state.relaunches, state.quits]).toEqual([1, 1]);
    click('app://fordel/oppstart/avslutt');
    expect([state.relaunches, state.quits]).toEqual([1, 2]);
  });

  test('the menu has no reload, and developer tools only in a checkout', async () => {
    state.isPackaged = true;
    await start();
    const roles = state.menu.flatMap(({ submenu }) => submenu ?? []).map(({ role }) => role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).toContain('zoomIn');
  });
});
