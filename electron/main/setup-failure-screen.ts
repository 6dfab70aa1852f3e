import { app, BrowserWindow, shell } from 'electron';
import { failureActs, failureUrl } from './failure-page.ts';
import { hardenedPreferences } from './setup-window.ts';

/**
 * Shows the failure page in a window without a preload, so that it has no way to the backend, and acts on its links.
 *
 * @param database path of the database, shown in its folder
 */
export function setupFailureScreen(database: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 800,
    height: 600,
    title: 'Fordel',
    webPreferences: hardenedPreferences,
  });
  // Navigation is denied for every window (setup-navigation.ts); here the attempt also means something.
  window.webContents.on('will-navigate', ({ url }) => {
    if (url === failureActs.retry) {
      app.relaunch();
      app.quit();
    } else if (url === failureActs.showFolder) shell.showItemInFolder(database);
    else if (url === failureActs.quit) app.quit();
  });
  void window.loadURL(failureUrl);
  return window;
}
