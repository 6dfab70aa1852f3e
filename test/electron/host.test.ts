import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { electronHost } from '../../electron/main/electron-host.ts';
import { windowMemory } from '../../electron/main/window-memory.ts';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import { reset, state } from './electron-double.ts';

beforeEach(reset);
const newHost = () => {
  const memory = windowMemory(mkdtempSync(join(tmpdir(), 'fordel-host-')), () => undefined);
  return electronHost(
    () => null,
    memory,
    () => desktopNb.dialog,
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

  test('a package is shown in its folder, never opened', async () => {
    await newHost().reveal('/c/d/pakke');
    expect(state.shown).toEqual(['/c/d/pakke']);
  });
});
