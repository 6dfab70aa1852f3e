import { expect, test } from 'vitest';
import { app, ipcMain, session, shell } from './electron-double.ts';

test('the double throws on what it does not know', () => {
  expect(() => Reflect.get(shell, 'openPath')).toThrow('the electron double does not know shell.openPath');
  expect(() => Reflect.get(app, 'setAsDefaultProtocolClient')).toThrow('does not know');
  expect(() => Reflect.get(session.defaultSession, 'setProxy')).toThrow('does not know');
});

test('the double refuses a second handler for one channel, as Electron does', () => {
  ipcMain.handle('twice', () => 1);
  expect(() => ipcMain.handle('twice', () => 2)).toThrow();
});
