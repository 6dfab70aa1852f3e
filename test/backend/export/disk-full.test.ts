import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { writePackage } from '../../../electron/backend/export/write-package.ts';
import type * as AtomicWrite from '../../../electron/backend/files/atomic-write.ts';
import { inventedRound, recommend } from './invented-round.ts';

/** The file whose writing fails, as it does on a full disk; null = none. */
const broken = vi.hoisted(() => ({ file: null as string | null, code: 'ENOSPC' }));

vi.mock('../../../electron/backend/files/atomic-write.ts', async (original) => {
  const real = await original<typeof AtomicWrite>();
  const failing =
    (write: typeof real.atomicWrite): typeof real.atomicWrite =>
    async (path, bytes) => {
      if (basename(path) === broken.file)
        throw Object.assign(new Error('the disk says no'), { code: broken.code });
      await write(path, bytes);
    };
  return { ...real, atomicWrite: failing(real.atomicWrite), writeAndSync: failing(real.writeAndSync) };
});

const frozenAt = '2026-11-22T10:00:00.000Z';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fordel-full-'));
  broken.file = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const state = (): readonly string[] => [
  ...readdirSync(folder),
  ...readdirSync(join(folder, 'pakke'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => sha256(new Uint8Array(readFileSync(join(entry.parentPath, entry.name))))),
];

test.each([
  ['anbefaling.docx', 'ENOSPC', 'disk-full'],
  ['manifest.json', 'EDQUOT', 'disk-full'],
  ['pakke.zip', 'ENOSPC', 'disk-full'],
  ['anbefaling.csv', 'EACCES', 'cannot-write'],
])('when %s cannot be written (%s), the old package is as it was', async (file, code, expected) => {
  const target = join(folder, 'pakke');
  const write = async (number: number) => {
    const made = recommend(inventedRound({ target: number }));
    return await writePackage(made, await packageFiles(made, frozenAt, '0.1.0'), frozenAt, target);
  };
  await write(140);
  const before = state();
  Object.assign(broken, { file, code });
  const result = await write(150);
  expect(!result.ok && result.error.code).toBe(expected);
  expect(!result.ok && result.error.params.file).toBe('pakke');
  expect(state()).toEqual(before);
});
