import { beforeEach, describe, expect, test } from 'vitest';
import { setupNavigation } from '../../electron/main/setup-navigation.ts';
import { BrowserWindow, reset, state } from './electron-double.ts';

const newWindow = () => {
  Reflect.construct(BrowserWindow, [{}]);
  const window = state.windows.at(-1);
  if (window === undefined) throw new Error('no window');
  return window;
};

beforeEach(() => {
  reset();
  setupNavigation();
});

describe('a window stays where it is', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    '%s is prevented in every window made after the rule',
    (event) => {
      for (const window of [newWindow(), newWindow()]) {
        let prevented = false;
        const preventDefault = () => {
          prevented = true;
        };
        window.webContents.emit(event, { url: 'https://example.org/', preventDefault });
        expect(prevented).toBe(true);
      }
    },
  );

  test('no page opens another window, its own address or not', () => {
    const { webContents } = newWindow();
    expect(webContents.tryToOpen('https://example.org/')).toEqual({ action: 'deny' });
    expect(webContents.tryToOpen('app://fordel/')).toEqual({ action: 'deny' });
  });
});
