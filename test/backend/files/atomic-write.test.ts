import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicWrite } from '../../../electron/backend/files/atomic-write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fordel-atomic-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

test('a file is written, and an old one is replaced, without anything left beside it', async () => {
  const path = join(folder, 'a.txt');
  await atomicWrite(path, Buffer.from('en'));
  await atomicWrite(path, Buffer.from('to'));
  expect(readFileSync(path, 'utf8')).toBe('to');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('where the file cannot be put in place, what stood there is as it was and the temporary file is gone', async () => {
  const path = join(folder, 'a');
  mkdirSync(path);
  writeFileSync(join(path, 'b.txt'), 'her');
  await expect(atomicWrite(path, Buffer.from('ny'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(path, 'b.txt'), 'utf8')).toBe('her');
});

test('a folder that does not exist is an error', async () => {
  await expect(atomicWrite(join(folder, 'borte', 'a.txt'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
});
