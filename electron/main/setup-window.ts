import { BrowserWindow, type Rectangle, screen } from 'electron';
import { appOrigin } from './app-origin.ts';
import type { WindowMemory } from './window-memory.ts';

/** Written out although most are Electron's defaults: a default can change, and this list is what is tested. */
export const hardenedPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
} as const;

/** On a screen that is there: a laptop is undocked between two days. */
const isOnScreen = (bounds: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const right = bounds.x + bounds.width > workArea.x + 80 && bounds.x < workArea.x + workArea.width - 80;
    return right && bounds.y >= workArea.y && bounds.y < workArea.y + workArea.height - 40;
  });

/** Opens the window where and as large as it was left, and remembers where it is left this time. */
export function setupWindow(preload: string, memory: WindowMemory): BrowserWindow {
  const { bounds, maximized } = memory.read();
  const window = new BrowserWindow({
    ...(bounds !== null && isOnScreen(bounds) ? bounds : { width: 1440, height: 900 }),
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: 'Fordel',
    webPreferences: { ...hardenedPreferences, preload },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    memory.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}
