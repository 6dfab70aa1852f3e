import { beforeEach, describe, expect, test } from 'vitest';
import { setupSession } from '../../electron/main/setup-session.ts';
import { reset, state } from './electron-double.ts';

beforeEach(() => {
  reset();
  setupSession();
});

const own = { requestingUrl: 'app://fordel/', isMainFrame: true };

/** What is answered when a permission is asked for, and when it is looked up. */
function answers(permission: string, asker: typeof own): readonly unknown[] {
  let granted: boolean | null = null;
  state.permissionRequest?.(
    {},
    permission,
    (answer) => {
      granted = answer;
    },
    asker,
  );
  return [granted, state.permissionCheck?.({}, permission, 'app://fordel/', asker)];
}

describe('what the window may do', () => {
  test.each([
    ['the meeting fills the screen', 'fullscreen'],
    ['tables and pictures are copied', 'clipboard-sanitized-write'],
  ])('%s', (_, permission) => {
    expect(answers(permission, own)).toEqual([true, true]);
  });
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
    expect(answers(permission, own)).toEqual([false, false]);
    expect(state.devicePermission?.()).toBe(false);
  });

  test.each([
    ['another origin', { requestingUrl: 'https://example.org/', isMainFrame: true }],
    ['an origin that begins as its own', { requestingUrl: 'app://fordel.example/', isMainFrame: true }],
    ['a frame in it', { ...own, isMainFrame: false }],
  ])('%s may not even fill the screen or copy', (_, asker) => {
    expect(answers('fullscreen', asker)).toEqual([false, false]);
    expect(answers('clipboard-sanitized-write', asker)).toEqual([false, false]);
  });

  test('what is no document may nothing', () => {
    expect(state.permissionCheck?.(null, 'fullscreen', '', { isMainFrame: true })).toBe(false);
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
