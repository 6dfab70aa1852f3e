import { app } from 'electron';

/**
 * A window of Fordel stays where it is: it follows no link, opens no other window and holds no web view, whatever is
 * dropped on it or written in it. Said for every web contents there will ever be, not only for the ones we make.
 */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (details) => details.preventDefault());
    contents.on('will-frame-navigate', (details) => details.preventDefault());
    contents.on('will-redirect', (details) => details.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
