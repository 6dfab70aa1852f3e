import { type BrowserWindow, dialog } from 'electron';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import type { WatchedBackend } from './watched-backend.ts';

/** Most calls are done before a question could be read. */
const patience = 1000;

/**
 * Closing waits for what is under way, and closes by itself when that is done. What takes long is asked about: the user
 * may close all the same, and then the work is lost and nothing else, for files are written aside and a write to the
 * database is whole or not at all.
 */
export function setupClose(
  window: BrowserWindow,
  backend: WatchedBackend,
  words: () => DesktopWords['closing'],
): void {
  let agreed = false;
  let waiting: AbortController | null = null;
  const close = (): void => {
    if (!window.isDestroyed()) window.close();
  };
  backend.onIdle(() => {
    if (waiting === null) return;
    waiting.abort();
    waiting = null;
    close();
  });
  window.on('close', (event) => {
    if (agreed || !backend.isBusy()) return;
    event.preventDefault();
    if (waiting !== null) return;
    const own = new AbortController();
    waiting = own;
    setTimeout(() => {
      if (own.signal.aborted || window.isDestroyed()) return;
      const { message, detail, wait, quit } = words();
      const asked = dialog.showMessageBox(window, {
        type: 'question',
        message,
        detail,
        buttons: [wait, quit],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: own.signal,
      });
      void asked.then(({ response }) => {
        if (response !== 1 || own.signal.aborted) return;
        agreed = true;
        close();
      });
    }, patience);
  });
}
