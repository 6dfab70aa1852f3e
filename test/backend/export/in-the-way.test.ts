import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFolder } from '../../../electron/backend/export/write-folder.ts';
import { packZip } from '../../../electron/backend/export/zip/pack-zip.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

let target = '';

/** Forms have no manifest. */
const forms = (deadline: string) =>
  ['skjema.xlsx', 'skjema.docx'].map((name) => ({
    name,
    bytes: packZip([{ name: 'innhold.xml', bytes: strToU8(`<frist>${deadline}</frist>`) }]),
  }));
const put = (deadline: string, files = forms(deadline)) =>
  writeFolder(files, target, 'Svarskjema', '2026-04-17', async () => true);

/** As Word or a file manager saves it: the same content, packed by another program. */
const savedElsewhere = (bytes: Uint8Array): Uint8Array =>
  zipSync(unzipSync(bytes), { mtime: new Date(2026, 4, 2, 9, 30) });

beforeEach(async () => {
  target = join(temporaryFolder(), 'skjemaer');
  expect((await put('15.5.')).ok).toBe(true);
});

describe('forms that were made before', () => {
  test('are replaced where only their zip is left, and nobody has packed it anew', async () => {
    rmSync(target, { recursive: true });
    expect((await put('1.6.')).ok).toBe(true);
    expect(
      readFileSync(join(target, 'skjema.docx')).equals(forms('1.6.')[1]?.bytes ?? new Uint8Array()),
    ).toBe(true);
  });

  test('are replaced where only their folder is left, and nobody has saved one of them', async () => {
    rmSync(`${target}.zip`);
    expect((await put('1.6.')).ok).toBe(true);
  });

  test('are kept where somebody has saved one of them, and it is named', async () => {
    rmSync(`${target}.zip`);
    const file = join(target, 'skjema.docx');
    const saved = savedElsewhere(new Uint8Array(readFileSync(file)));
    writeFileSync(file, saved);
    const result = await put('1.6.');
    expect(!result.ok && result.error).toEqual({
      code: 'folder-changed',
      params: { folder: 'skjemaer', file: 'skjema.docx' },
    });
    expect(readFileSync(file).equals(saved)).toBe(true);
  });

  test('are kept where the zip that is left was packed by somebody else', async () => {
    rmSync(target, { recursive: true });
    const zip = savedElsewhere(new Uint8Array(readFileSync(`${target}.zip`)));
    writeFileSync(`${target}.zip`, zip);
    const result = await put('1.6.');
    expect(!result.ok && result.error).toEqual({ code: 'file-in-the-way', params: { file: 'skjemaer.zip' } });
    expect(readFileSync(`${target}.zip`).equals(zip)).toBe(true);
  });

  test('are kept where something lies with them that is no document of ours', async () => {
    rmSync(`${target}.zip`);
    writeFileSync(join(target, 'notat.txt'), 'viktig');
    const result = await put('1.6.');
    expect(!result.ok && result.error.params).toEqual({ folder: 'skjemaer', file: 'notat.txt' });
  });
});
