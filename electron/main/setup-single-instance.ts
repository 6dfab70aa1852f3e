import { app, type BrowserWindow } from 'electron';

/**
 * One Fordel per data folder. The second one shows the first one's window and ends.
 *
 * @returns false in the second one
 */
export function setupSingleInstance(window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const open = window();
    if (open === null) return;
    if (open.isMinimized()) open.restore();
    open.focus();
  });
  return true;
}
