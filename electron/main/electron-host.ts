import { dirname, join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
} from 'electron';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import type { Language } from '../../shared/model/package.ts';
import type { Host, PickKind, SaveKind } from '../backend/host.ts';
import type { WindowMemory } from './window-memory.ts';

/** Endings of the layouts that import knows, and of the forms, and of Fordel's own files; «Alle filer» is there for the odd name. */
const endings = {
  tables: ['csv', 'tsv', 'txt', 'xlsx', 'json', 'docx'],
  backup: ['fordel', 'db'],
  round: ['fordel-runde'],
} as const satisfies Readonly<Record<PickKind, readonly string[]>>;

/** What is saved as one file; all else is a folder, which has no ending. */
const savedAs = { backup: 'fordel', round: 'fordel-runde', support: 'json', log: 'csv' } as const;
const isFile = (kind: SaveKind): kind is keyof typeof savedAs => Object.hasOwn(savedAs, kind);

/** The system's own dialogs, each starting in the folder it was last used in. */
export function electronHost(
  window: () => BrowserWindow | null,
  memory: WindowMemory,
  words: () => DesktopWords['dialog'],
  speak: (language: Language) => void,
): Host {
  const lastFolder = (purpose: string): string => memory.read().folders[purpose] ?? app.getPath('documents');
  const remember = (purpose: string, folder: string): void =>
    memory.write({ folders: { ...memory.read().folders, [purpose]: folder } });
  return {
    chooseFiles: async (kind) => {
      const { choose, chooseButton, files, allFiles } = words();
      // Tables lie where they were fetched to; backups and rounds somewhere else.
      const purpose = kind === 'tables' ? 'import' : kind;
      const options: OpenDialogOptions = {
        title: choose[kind],
        buttonLabel: chooseButton[kind],
        defaultPath: lastFolder(purpose),
        filters: [
          { name: files[kind], extensions: [...endings[kind]] },
          { name: allFiles, extensions: ['*'] },
        ],
        properties: kind === 'tables' ? ['openFile', 'multiSelections'] : ['openFile'],
      };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [first] = answer.filePaths;
      if (answer.canceled || first === undefined) return null;
      remember(purpose, dirname(first));
      return answer.filePaths;
    },
    chooseExportFolder: async (suggestedName, kind) => {
      const { saveAs, save, files } = words();
      const purpose = isFile(kind) ? kind : 'export';
      const options: SaveDialogOptions = {
        title: saveAs[kind],
        buttonLabel: save,
        defaultPath: join(lastFolder(purpose), suggestedName),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
        ...(isFile(kind) ? { filters: [{ name: files[kind], extensions: [savedAs[kind]] }] } : {}),
      };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (answer.canceled || answer.filePath === '') return null;
      remember(purpose, dirname(answer.filePath));
      return answer.filePath;
    },
    // Shows, never opens: what a package holds is opened by the user, not by a call from the window.
    reveal: (path) => {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
    speak,
  };
}
