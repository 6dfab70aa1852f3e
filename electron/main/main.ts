import { app, type BrowserWindow } from 'electron';
import { desktopWords } from '../../shared/i18n/desktop-words.ts';
import { appFolders } from './app-folders.ts';
import { electronHost } from './electron-host.ts';
import { failurePages } from './failure-page.ts';
import { databaseFile, openBackend } from './open-backend.ts';
import { registerAppScheme, setupAppProtocol } from './setup-app-protocol.ts';
import { setupFailureScreen } from './setup-failure-screen.ts';
import { setupMenu } from './setup-menu.ts';
import { setupNavigation } from './setup-navigation.ts';
import { setupQuit } from './setup-quit.ts';
import { setupRpc } from './setup-rpc.ts';
import { setupSession } from './setup-session.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { setupWindow } from './setup-window.ts';
import { windowMemory } from './window-memory.ts';

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const folders = appFolders();
const memory = windowMemory(folders.data, log);
let window: BrowserWindow | null = null;
const currentWindow = (): BrowserWindow | null => (window?.isDestroyed() === false ? window : null);

const start = (): void => {
  const words = desktopWords(app.getPreferredSystemLanguages());
  const database = databaseFile(folders);
  setupSession();
  setupMenu(words.menu, database);
  const backend = openBackend(folders, electronHost(currentWindow, memory, words.dialog), log);
  if (backend.ok) {
    setupQuit(backend.value.close);
    setupAppProtocol(folders.renderer);
    window = setupWindow(folders.preload, memory);
    setupRpc(backend.value, window);
  } else {
    setupQuit(() => undefined);
    setupAppProtocol(folders.renderer, failurePages(words, folders.data, backend.error));
    window = setupFailureScreen(database);
  }
};

registerAppScheme();
app.enableSandbox();
if (setupSingleInstance(currentWindow)) {
  setupNavigation();
  // Never awaited here: Electron is ready only after this module has been evaluated to its end.
  app.whenReady().then(start, (error: unknown) => {
    log(String(error));
    app.exit(1);
  });
}
