import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { FileToken } from '../../shared/model/token.ts';
import type { Backend } from '../backend/create-backend.ts';
import { appOrigin } from './app-origin.ts';
import { isFile } from './is-file.ts';

/** Only the main frame of our own window, while it shows our own page. */
const isOwn = (event: IpcMainInvokeEvent, window: BrowserWindow): boolean => {
  const frame = event.senderFrame;
  return (
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame !== null &&
    frame.parent === null &&
    frame.origin === appOrigin
  );
};

/** The calls of the contract and the files dropped on the window: all there is between the window and the backend. */
export function setupRpc(backend: Backend, window: BrowserWindow): void {
  ipcMain.handle('rpc', (event, name: unknown, input: unknown): Promise<Result<unknown, AppError>> => {
    if (!isOwn(event, window)) return Promise.resolve(fail(appError('not-allowed', { because: 'sender' })));
    if (typeof name !== 'string') return Promise.resolve(fail(appError('invalid-input', { field: 'name' })));
    return backend.call(name, input);
  });
  ipcMain.handle('register-files', (event, paths: unknown): readonly { token: FileToken; name: string }[] => {
    if (!isOwn(event, window) || !Array.isArray(paths)) return [];
    return paths
      .filter((path) => typeof path === 'string' && isFile(path))
      .map((path) => {
        const token = backend.files.register(path);
        return { token, name: backend.files.resolve(token)?.name ?? '' };
      });
  });
  const stop = backend.onEvent((event) => {
    if (!window.isDestroyed()) window.webContents.send('event', event);
  });
  window.once('closed', () => {
    stop();
    ipcMain.removeHandler('rpc');
    ipcMain.removeHandler('register-files');
  });
}
