import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { DesktopWords } from '../../shared/i18n/desktop-nb.ts';
import type { Language } from '../../shared/model/package.ts';
import type { Host } from '../backend/host.ts';
import type { WindowMemory } from './window-memory.ts';

/** Endings of the layouts that import knows, and of the forms; «Alle filer» is there for the odd name. */
const tables = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'docx'];

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
    chooseFiles: async () => {
      const options = {
        title: words().chooseFiles,
        buttonLabel: words().choose,
        defaultPath: lastFolder('import'),
        filters: [
          { name: words().tables, extensions: tables },
          { name: words().allFiles, extensions: ['*'] },
        ],
        properties: ['openFile' as const, 'multiSelections' as const],
      };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      const [first] = answer.filePaths;
      if (answer.canceled || first === undefined) return null;
      remember('import', dirname(first));
      return answer.filePaths;
    },
    chooseExportFolder: async (suggestedName) => {
      const options = {
        title: words().exportFolder,
        buttonLabel: words().save,
        defaultPath: join(lastFolder('export'), suggestedName),
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const parent = window();
      const answer = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      if (answer.canceled || answer.filePath === '') return null;
      remember('export', dirname(answer.filePath));
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
