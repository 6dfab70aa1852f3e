import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { commandLabel } from '../../shared/commands/command-label.ts';
import { type CommandId, commandTable, type MenuPlace } from '../../shared/commands/command-table.ts';
import type { DesktopEvent } from '../../shared/contract/desktop-events.ts';
import { desktopWordsIn } from '../../shared/i18n/desktop-words.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import type { Language } from '../../shared/model/package.ts';
import { accelerator } from './accelerator.ts';

export interface RecentRound {
  readonly roundId: number;
  readonly name: string;
}

export interface DesktopMenu {
  /** The window speaks another language now. */
  speak(language: Language): void;
  /** The rounds opened last, the latest first. */
  showRecent(rounds: readonly RecentRound[]): void;
}

interface Parts {
  readonly language: Language;
  /** Path of the database, shown in its folder and never opened. */
  readonly database: string;
  /** To the window; nothing happens where there is none. */
  readonly tell: (event: DesktopEvent) => void;
}

/**
 * The menu: the commands of the window's own table, and what the system expects to find there. No reload and no
 * developer tools in the package. Keys are shown and, on Windows and Linux, left to the window, which knows when a text
 * is being written; macOS gives them to the menu (electron.d.ts, `registerAccelerator`).
 */
export function setupMenu({ language, database, tell }: Parts): DesktopMenu {
  let spoken = language;
  let recent: readonly RecentRound[] = [];
  app.setAboutPanelOptions({ applicationName: 'Fordel', applicationVersion: app.getVersion() });
  const build = (): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(template(spoken, recent, database, tell)));
  build();
  return {
    speak: (next) => {
      spoken = next;
      build();
    },
    showRecent: (rounds) => {
      recent = rounds;
      build();
    },
  };
}

function template(
  language: Language,
  recent: readonly RecentRound[],
  database: string,
  tell: Parts['tell'],
): MenuItemConstructorOptions[] {
  const words = desktopWordsIn(language).menu;
  const screens = language === 'nn' ? screensNn : screensNb;
  const isMac = process.platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  const item = (id: CommandId, keys: readonly string[]): MenuItemConstructorOptions => {
    const [key] = keys;
    return {
      id,
      label: commandLabel(screens, id),
      click: () => tell({ type: 'command', id }),
      ...(key === undefined ? {} : { accelerator: accelerator(key), registerAccelerator: false }),
    };
  };
  const at = (place: MenuPlace): MenuItemConstructorOptions[] =>
    commandTable.filter(({ menu }) => menu === place).map(({ id, keys }) => item(id, keys));
  const rounds: MenuItemConstructorOptions = {
    label: words.recent,
    enabled: recent.length > 0,
    submenu: recent.map(({ roundId, name }) => ({
      label: name,
      click: () => tell({ type: 'open-round', roundId }),
    })),
  };
  return [
    ...(isMac ? [{ label: 'Fordel', submenu: [item('about', []), separator, quit] }] : []),
    {
      label: words.file,
      submenu: [
        ...at('file'),
        separator,
        rounds,
        { label: words.showData, click: () => shell.showItemInFolder(database) },
        ...(isMac ? [] : [separator, quit]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        ...at('edit'),
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    { label: words.go, submenu: at('go') },
    {
      label: words.view,
      submenu: [
        ...at('view'),
        separator,
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
    { label: words.help, submenu: at('help') },
  ];
}
