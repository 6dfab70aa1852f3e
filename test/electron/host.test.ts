import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SaveKind } from '../../electron/backend/host.ts';
import { electronHost } from '../../electron/main/electron-host.ts';
import { windowMemory } from '../../electron/main/window-memory.ts';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import { desktopWordsIn } from '../../shared/i18n/desktop-words.ts';
import { reset, state } from './electron-double.ts';

beforeEach(reset);
const endings = {
  tables: ['csv', 'tsv', 'txt', 'xlsx', 'json', 'docx'],
  backup: ['fordel', 'db'],
  round: ['fordel-runde'],
};
const saved: Readonly<Record<string, readonly string[]>> = {
  backup: ['fordel'],
  round: ['fordel-runde'],
  support: ['json'],
  log: ['csv'],
};
const newHost = (words = desktopNb.dialog) => {
  const memory = windowMemory(mkdtempSync(join(tmpdir(), 'fordel-host-')), () => undefined);
  return electronHost(
    () => null,
    memory,
    () => words,
    () => undefined,
  );
};

describe("the system's dialogs", () => {
  test('a cancelled choice is null and remembers nothing', async () => {
    const host = newHost();
    expect(await host.chooseFiles('tables')).toBeNull();
    expect(await host.chooseExportFolder('anbefaling', 'package')).toBeNull();
    await host.chooseFiles('tables');
    expect(state.dialogs.at(-1)?.options).toMatchObject({ defaultPath: '/home/invented/Dokumenter' });
  });

  test('each purpose starts in the folder it was last used in', async () => {
    const host = newHost();
    state.nextDialog = { canceled: false, filePaths: ['/a/b/x.csv', '/a/b/y.csv'], filePath: '/c/d/pakke' };
    expect(await host.chooseFiles('tables')).toEqual(['/a/b/x.csv', '/a/b/y.csv']);
    expect(await host.chooseExportFolder('pakke', 'package')).toBe('/c/d/pakke');
    await host.chooseFiles('tables');
    expect(state.dialogs.at(-1)).toMatchObject({ kind: 'open', options: { defaultPath: '/a/b' } });
    await host.chooseExportFolder('ny pakke', 'package');
    expect(state.dialogs.at(-1)).toMatchObject({ kind: 'save', options: { defaultPath: '/c/d/ny pakke' } });
  });

  test.each(['nb', 'nn'] as const)(
    'say in %s what is chosen and saved, and know the endings',
    async (language) => {
      const { dialog } = desktopWordsIn(language);
      const host = newHost(dialog);
      for (const kind of ['tables', 'backup', 'round'] as const) {
        await host.chooseFiles(kind);
        expect(state.dialogs.at(-1)?.options).toMatchObject({
          title: dialog.choose[kind],
          filters: [{ extensions: endings[kind] }, { extensions: ['*'] }],
          properties: kind === 'tables' ? ['openFile', 'multiSelections'] : ['openFile'],
        });
      }
      for (const [kind, title] of Object.entries(dialog.saveAs)) {
        await host.chooseExportFolder('navn', kind as SaveKind);
        const options: Record<string, unknown> = state.dialogs.at(-1)?.options ?? {};
        expect(options).toMatchObject({ title, buttonLabel: dialog.save });
        const filters = options.filters as readonly { readonly extensions: readonly string[] }[] | undefined;
        expect([kind, filters?.[0]?.extensions ?? []]).toEqual([kind, saved[kind] ?? []]);
      }
      expect(new Set(Object.values(dialog.saveAs)).size).toBe(9);
    },
  );

  test('a package is shown in its folder, never opened', async () => {
    await newHost().reveal('/c/d/pakke');
    expect(state.shown).toEqual(['/c/d/pakke']);
  });
});
