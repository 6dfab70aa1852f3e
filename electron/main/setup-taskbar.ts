import type { BrowserWindow } from 'electron';
import type { WatchedBackend } from './watched-backend.ts';

/** Electron's own values: above 1 means that the end is not known, below 0 takes the bar away. */
const unknown = 2;
const none = -1;

/** Long work shows in the taskbar too, for who has gone to another window meanwhile. */
export function setupTaskbar(backend: WatchedBackend, window: BrowserWindow): void {
  const show = (value: number): void => {
    if (!window.isDestroyed()) window.setProgressBar(value);
  };
  const stop = backend.onEvent((event) => {
    if (event.type !== 'progress') return;
    show(event.total === null || event.total <= 0 ? unknown : Math.min(event.done / event.total, 1));
  });
  backend.onIdle(() => show(none));
  window.once('closed', stop);
}
