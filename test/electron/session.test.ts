import { beforeEach, describe, expect, test } from 'vitest';
import { setupSession } from '../../electron/main/setup-session.ts';
import { reset, state } from './electron-double.ts';

beforeEach(() => {
  reset();
  setupSession();
});

describe('what the window may not do', () => {
  test.each([
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'openExternal',
    'unknown',
  ])('the permission %s is denied when asked for and when looked up', (permission) => {
    let granted: boolean | null = null;
    state.permissionRequest?.({}, permission, (answer) => {
      granted = answer;
    });
    expect(granted).toBe(false);
    expect(state.permissionCheck?.()).toBe(false);
    expect(state.devicePermission?.()).toBe(false);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu',
    'apps://fordel/',
    ' app://fordel/',
  ])('a request to %s is cancelled', (url) => {
    let cancelled: boolean | undefined;
    state.beforeRequest?.({ url }, (answer) => {
      cancelled = answer.cancel;
    });
    expect(cancelled).toBe(true);
  });

  test.each(['app://fordel/', 'blob:app://fordel/1b4', 'data:image/png;base64,AAAA'])(
    '%s is let through',
    (url) => {
      let cancelled: boolean | undefined;
      state.beforeRequest?.({ url }, (answer) => {
        cancelled = answer.cancel;
      });
      expect(cancelled).toBe(false);
    },
  );

  test('the spell checker, which fetches dictionaries, is off', () => {
    expect(state.spellChecker).toBe(false);
  });
});
