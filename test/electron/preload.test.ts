import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../renderer/bridge/bridge.ts';
import { reset, state } from './electron-double.ts';

let bridge: Bridge;
beforeAll(async () => {
  reset();
  await import('../../electron/preload/preload.ts');
  bridge = state.exposed.get('bridge') as unknown as Bridge;
});
beforeEach(() => {
  state.handlers.clear();
});

describe('the preload', () => {
  test('gives the window three functions and nothing else', () => {
    expect([...state.exposed.keys()]).toEqual(['bridge']);
    expect(Object.keys(bridge).sort()).toEqual(['call', 'onEvent', 'registerDroppedFiles']);
    expect(Object.values(bridge).every((member) => typeof member === 'function')).toBe(true);
  });

  test('hands a call on and its answer back', async () => {
    state.handlers.set('rpc', (_event, name, input) => ({ ok: true, value: [name, input] }));
    expect(await bridge.call('round.list', {})).toEqual({ ok: true, value: ['round.list', {}] });
  });

  test('what cannot cross between processes is refused here as it is there', async () => {
    state.handlers.set('rpc', () => ({ ok: true, value: () => 1 }));
    await expect(bridge.call('round.list', {})).rejects.toThrow(/could not be cloned/);
  });

  test('tells what main tells, without the event that would carry a way back, until it is told to stop', async () => {
    const told = vi.fn();
    const { webContents } = await newWindow();
    const stop = bridge.onEvent(told);
    webContents.send('event', { type: 'changed', roundId: 1 });
    expect(told.mock.calls).toEqual([[{ type: 'changed', roundId: 1 }]]);
    stop();
    webContents.send('event', { type: 'changed', roundId: 2 });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('sends the paths of dropped files to main and gives the window tokens', async () => {
    const seen: unknown[] = [];
    state.handlers.set('register-files', (_event, paths) => {
      seen.push(paths);
      return [{ token: 't', name: 'a.csv' }];
    });
    const file = Object.assign(new File(['x'], 'a.csv'), { path: '/home/invented/a.csv' });
    expect(await bridge.registerDroppedFiles([file])).toEqual([{ token: 't', name: 'a.csv' }]);
    expect(seen).toEqual([['/home/invented/a.csv']]);
  });
});

async function newWindow() {
  const { BrowserWindow } = await import('./electron-double.ts');
  Reflect.construct(BrowserWindow, [{}]);
  const window = state.windows.at(-1);
  if (window === undefined) throw new Error('no window');
  return window;
}
