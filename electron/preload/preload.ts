import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { WindowEvent } from '../../shared/contract/desktop-events.ts';
import type { AppError } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/model/result.ts';
import type { FileToken } from '../../shared/model/token.ts';

/**
 * All the window gets of Electron: three functions. ipcRenderer itself never crosses, and neither does a path: a File
 * the user dropped goes to the main process by the path only this side can ask for, and comes back as a token.
 */
contextBridge.exposeInMainWorld('bridge', {
  call: (name: string, input: unknown): Promise<Result<unknown, AppError>> =>
    ipcRenderer.invoke('rpc', name, input),

  onEvent: (listener: (event: WindowEvent) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, told: WindowEvent): void => listener(told);
    ipcRenderer.on('event', pass);
    return () => {
      ipcRenderer.off('event', pass);
    };
  },

  registerDroppedFiles: (
    files: readonly File[],
  ): Promise<readonly { readonly token: FileToken; readonly name: string }[]> =>
    ipcRenderer.invoke(
      'register-files',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
});
