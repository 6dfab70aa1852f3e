import { app } from 'electron';

/**
 * Quits with the last window, and closes the database last of all: on before-quit a window may still refuse to close,
 * and what it saves while closing must reach the database, so the database is closed on will-quit.
 */
export function setupQuit(close: () => void): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', close);
}
