import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';

/**
 * The menu: what the system expects to find there. No reload and no developer tools in the package.
 *
 * @param database path of the database, shown in its folder and never opened
 */
export function setupMenu(words: DesktopWords['menu'], database: string): void {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  const about: MenuItemConstructorOptions = { role: 'about', label: words.about };
  const isMac = process.platform === 'darwin';
  app.setAboutPanelOptions({ applicationName: 'Fordel', applicationVersion: app.getVersion() });
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ label: 'Fordel', submenu: [about, separator, quit] }] : []),
    {
      label: words.file,
      submenu: [
        { label: words.showData, click: () => shell.showItemInFolder(database) },
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.close },
      ],
    },
    ...(isMac ? [] : [{ label: words.help, submenu: [about] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
