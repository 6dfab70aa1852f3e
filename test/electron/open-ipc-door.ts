import { BrowserWindow, ipcRenderer } from 'electron';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { appOrigin } from '../../electron/main/app-origin.ts';
import { setupRpc } from '../../electron/main/setup-rpc.ts';
import { type DoubleWindow, reset, state } from './electron-double.ts';

/** A window whose calls go through Electron's IPC, cloned as they cross, to a backend. */
export function openIpcDoor(backend: Backend): (name: string, input: unknown) => Promise<unknown> {
  reset();
  const window = new BrowserWindow({});
  setupRpc(backend, window);
  const { webContents } = window as unknown as DoubleWindow;
  state.sender = { sender: webContents, senderFrame: { parent: null, origin: appOrigin } };
  return async (name, input) => {
    const answer: unknown = await ipcRenderer.invoke('rpc', name, input);
    return answer;
  };
}
