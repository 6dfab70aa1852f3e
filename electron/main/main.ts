import { app, type BrowserWindow } from 'electron';
import type { DesktopEvent } from '../../shared/contract/desktop-events.ts';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import { desktopWordsIn, preferredLanguage } from '../../shared/i18n/desktop-words.ts';
import type { Language } from '../../shared/model/package.ts';
import { appFolders } from './app-folders.ts';
import { electronHost } from './electron-host.ts';
import { failurePages } from './failure-page.ts';
import { databaseFile, openBackend } from './open-backend.ts';
import { registerAppScheme, setupAppProtocol } from './setup-app-protocol.ts';
import { setupClose } from './setup-close.ts';
import { setupFailureScreen } from './setup-failure-screen.ts';
import { setupMenu } from './setup-menu.ts';
import { setupNavigation } from './setup-navigation.ts';
import { setupOpenFiles } from './setup-open-files.ts';
import { setupQuit } from './setup-quit.ts';
import { setupRecent } from './setup-recent.ts';
import { setupRpc } from './setup-rpc.ts';
import { setupSession } from './setup-session.ts';
import { setupSingleInstance } from './setup-single-instance.ts';
import { setupTaskbar } from './setup-taskbar.ts';
import { setupWindow } from './setup-window.ts';
import { watchedBackend } from './watched-backend.ts';
import { windowMemory } from './window-memory.ts';

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const folders = appFolders();
const memory = windowMemory(folders.data, log);
let window: BrowserWindow | null = null;
const opened = setupOpenFiles(process.argv, process.cwd());
const currentWindow = (): BrowserWindow | null => (window?.isDestroyed() === false ? window : null);

const start = (): void => {
  let language = memory.read().language ?? preferredLanguage(app.getPreferredSystemLanguages());
  const words = (): DesktopWords => desktopWordsIn(language);
  const database = databaseFile(folders);
  const tell = (event: DesktopEvent): void => currentWindow()?.webContents.send('event', event);
  setupSession();
  const menu = setupMenu({ language, database, tell });
  const speak = (spoken: Language): void => {
    if (spoken === language) return;
    language = spoken;
    memory.write({ language });
    menu.speak(spoken);
  };
  const host = electronHost(currentWindow, memory, () => words().dialog, speak);
  const backend = openBackend(folders, host, log);
  if (backend.ok) {
    const watched = watchedBackend(backend.value);
    setupQuit(watched.close);
    setupAppProtocol(folders.renderer);
    window = setupWindow(folders.preload, memory);
    setupRpc(watched, window);
    setupTaskbar(watched, window);
    setupClose(window, watched, () => words().closing);
    setupRecent(watched, memory, menu.showRecent);
    opened.deliverTo(window, watched.files, tell);
  } else {
    setupQuit(() => undefined);
    setupAppProtocol(folders.renderer, failurePages(words(), folders.data, backend.error));
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
