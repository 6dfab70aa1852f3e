import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { fileTokens } from '../../electron/backend/files/file-tokens.ts';
import { accelerator } from '../../electron/main/accelerator.ts';
import { setupClose } from '../../electron/main/setup-close.ts';
import { setupMenu } from '../../electron/main/setup-menu.ts';
import { ownFilesIn, setupOpenFiles } from '../../electron/main/setup-open-files.ts';
import { setupRecent } from '../../electron/main/setup-recent.ts';
import { setupTaskbar } from '../../electron/main/setup-taskbar.ts';
import { watchedBackend } from '../../electron/main/watched-backend.ts';
import { windowMemory } from '../../electron/main/window-memory.ts';
import { commandLabel } from '../../shared/commands/command-label.ts';
import { commandTable } from '../../shared/commands/command-table.ts';
import type { BackendEvent } from '../../shared/contract/events.ts';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { ok } from '../../shared/model/result.ts';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend } from '../support/open-test-backend.ts';
import { app, type DoubleWindow, reset, state } from './electron-double.ts';

beforeEach(() => {
  reset();
  vi.useRealTimers();
});

const items = () => state.menu.flatMap(({ submenu }) => submenu ?? []);

describe('the menu', () => {
  test('holds every command of the table, by the name and the key the window has for it', () => {
    setupMenu({ language: 'nb', database: '/d/fordel.db', tell: () => undefined });
    for (const { id, keys } of commandTable) {
      const item = items().find((one) => one.id === id);
      expect(item?.label).toBe(commandLabel(screensNb, id));
      expect(item?.accelerator).toBe(keys[0] === undefined ? undefined : accelerator(keys[0]));
      // The window knows when a text is being written, so the key is shown here and heard there.
      if (keys[0] !== undefined) expect(item?.registerAccelerator).toBe(false);
    }
  });

  test('follows the language of the window', () => {
    const menu = setupMenu({ language: 'nb', database: '/d/fordel.db', tell: () => undefined });
    menu.speak('nn');
    expect(items().find(({ id }) => id === 'go-anbefaling')?.label).toBe(
      commandLabel(screensNn, 'go-anbefaling'),
    );
  });

  test('tells the window what was chosen, a command or a round opened lately', () => {
    const tell = vi.fn();
    const menu = setupMenu({ language: 'nb', database: '/d/fordel.db', tell });
    menu.showRecent([{ roundId: 3, name: 'Eksempelfylket 2027' }]);
    items()
      .find(({ id }) => id === 'undo')
      ?.click?.();
    const recent = items().find(({ label }) => label === desktopNb.menu.recent);
    expect(recent?.enabled).toBe(true);
    recent?.submenu?.[0]?.click?.();
    expect(tell.mock.calls).toEqual([
      [{ type: 'command', id: 'undo' }],
      [{ type: 'open-round', roundId: 3 }],
    ]);
  });
});

/** A backend whose one call is answered when the test says so. */
function slowBackend() {
  let answer: () => void = () => undefined;
  let emit: (event: BackendEvent) => void = () => undefined;
  const backend = {
    call: () => new Promise((resolve) => (answer = () => resolve(ok(null)))),
    onEvent: (listener: (event: BackendEvent) => void) => {
      emit = listener;
      return () => undefined;
    },
    files: fileTokens(),
  } as unknown as Backend;
  return {
    backend: watchedBackend(backend),
    answer: () => answer(),
    emit: (event: BackendEvent) => emit(event),
  };
}

const openWindow = (): readonly [BrowserWindow, DoubleWindow] => {
  const window = new BrowserWindow({});
  return [window, window as unknown as DoubleWindow];
};

describe('long work', () => {
  test('shows in the taskbar, and is gone from it when the answer is there', async () => {
    const { backend, answer, emit } = slowBackend();
    setupTaskbar(backend, openWindow()[0]);
    const call = backend.call('package.export', {});
    emit({ type: 'progress', job: 'j', done: 1, total: 4 });
    emit({ type: 'progress', job: 'j', done: 2, total: null });
    answer();
    await call;
    expect(state.taskbar).toEqual([0.25, 2, -1]);
  });

  test('is waited for when the window is closed, and then the window closes by itself', async () => {
    const { backend, answer } = slowBackend();
    const [window, double] = openWindow();
    setupClose(window, backend, () => desktopNb.closing);
    const call = backend.call('package.export', {});
    double.close();
    expect(window.isDestroyed()).toBe(false);
    answer();
    await call;
    expect(window.isDestroyed()).toBe(true);
    expect(state.dialogs).toEqual([]);
  });

  test('that takes long is asked about, and can be left', async () => {
    vi.useFakeTimers();
    const { backend } = slowBackend();
    const [window, double] = openWindow();
    setupClose(window, backend, () => desktopNb.closing);
    void backend.call('package.export', {});
    state.nextResponse = 1;
    double.close();
    await vi.advanceTimersByTimeAsync(1500);
    expect(state.dialogs.map(({ kind }) => kind)).toEqual(['question']);
    expect(window.isDestroyed()).toBe(true);
  });

  test('none under way: the window closes at once', () => {
    const [window, double] = openWindow();
    setupClose(window, slowBackend().backend, () => desktopNb.closing);
    double.close();
    expect(window.isDestroyed()).toBe(true);
  });
});

describe('the rounds opened lately', () => {
  test('are the last five, the latest first, and one that is removed is gone from them', async () => {
    const backend = watchedBackend(openTestBackend());
    const memory = windowMemory(mkdtempSync(join(tmpdir(), 'fordel-siste-')), () => undefined);
    const shown: (readonly string[])[] = [];
    setupRecent(backend, memory, (rounds) => void shown.push(rounds.map(({ name }) => name.slice(-4))));
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      const { roundId } = answerOf(await backend.typed('round.create', { year, fylkesnummer: '50' }));
      await backend.call('round.show', { roundId });
    }
    await vi.waitFor(() => expect(shown.at(-1)).toEqual(['2026', '2025', '2024', '2023', '2022']));
    await backend.call('round.remove', { from: 5 });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual(['2026', '2024', '2023', '2022']));
  });
});

describe('a backup the program is opened with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-open-'));
  const file = join(folder, 'kopi.fordel');
  writeFileSync(file, 'x');
  const round = join(folder, 'Eksempelfylket 2027.fordel-runde');
  writeFileSync(round, 'x');

  test('is found on the command line, and nothing else is', () => {
    const argv = ['fordel', '--data=x.fordel', '-x', 'kopi.fordel', 'finnes-ikke.fordel', '/etc/passwd'];
    expect(ownFilesIn([...argv, round, folder], folder)).toEqual([file, round]);
  });

  test('that the system cannot look at is none, and the program starts', () => {
    const link = join(folder, 'seg-selv.fordel');
    symlinkSync(link, link);
    expect(ownFilesIn(['fordel', link, file], folder)).toEqual([file]);
  });

  test('reaches the window as a token when its page is there, at the start and later', () => {
    const opened = setupOpenFiles(['fordel', file], folder);
    const [window, double] = openWindow();
    const tell = vi.fn();
    const files = fileTokens();
    opened.deliverTo(window, files, tell);
    expect(tell).not.toHaveBeenCalled();
    double.webContents.emit('did-finish-load');
    app.emit('second-instance', {}, ['fordel', 'kopi.fordel'], folder);
    const event = { preventDefault: vi.fn() };
    app.emit('open-file', event, file);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(tell).toHaveBeenCalledTimes(3);
    expect(JSON.stringify(tell.mock.calls)).not.toContain(folder);
    const [told] = tell.mock.calls[0] as [{ readonly token: string; readonly name: string }];
    expect(told).toMatchObject({ type: 'open-backup', name: 'kopi.fordel' });
    expect(files.resolve(told.token)?.path).toBe(file);
    app.emit('second-instance', {}, ['fordel', round], folder);
    expect(tell.mock.lastCall?.[0]).toMatchObject({
      type: 'open-round-file',
      name: 'Eksempelfylket 2027.fordel-runde',
    });
  });
});
