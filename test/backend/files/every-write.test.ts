import type * as Fs from 'node:fs';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Backend, createBackend } from '../../../electron/backend/create-backend.ts';
import { replaceDamaged } from '../../../electron/backend/database/backup/replace-damaged.ts';
import { windowMemory } from '../../../electron/main/window-memory.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';

/** Which step of writing fails, with what, and whether it came to that. */
const fault = vi.hoisted(() => ({ step: '', code: '', of: '', hit: false }));
const failing = vi.hoisted(() => (step: string, path: unknown): void => {
  if (fault.step !== step || !String(path).includes(fault.of)) return;
  fault.hit = true;
  throw Object.assign(new Error(`${fault.code}: ${step}`), { code: fault.code });
});

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>();
  const fails =
    <Given extends readonly unknown[], Answer>(step: string, act: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      failing(step, given[0]);
      return act(...given);
    };
  return {
    ...real,
    fsyncSync: fails('fsync', real.fsyncSync),
    renameSync: fails('rename', real.renameSync),
    copyFileSync: fails('copy', real.copyFileSync),
    writeFileSync: fails('write', real.writeFileSync),
    rmSync: fails('remove', real.rmSync),
  };
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FsPromises>();
  return {
    ...real,
    open: async (path: string, flags: string) => {
      const handle = await real.open(path, flags);
      if (flags !== 'wx') return handle;
      return {
        writeFile: async (bytes: Uint8Array) => {
          failing('write', path);
          await handle.writeFile(bytes);
        },
        sync: async () => {
          failing('fsync', path);
          await handle.sync();
        },
        close: () => handle.close(),
      };
    },
    rename: async (from: string, to: string) => {
      failing('rename', from);
      await real.rename(from, to);
    },
    writeFile: async (path: string, bytes: string) => {
      failing('write', path);
      await real.writeFile(path, bytes);
    },
  };
});

const codes = ['ENOSPC', 'EBUSY', 'EPERM', 'EIO'] as const;
const told = { ENOSPC: 'disk-full', EBUSY: unwritable(), EPERM: unwritable(), EIO: unwritable() } as const;
function unwritable(): 'database-unwritable' {
  return 'database-unwritable';
}

const folder = mkdtempSync(join(tmpdir(), 'fordel-skriv-'));
const data = join(folder, 'data');
const file = join(data, 'fordel.db');
const backupsOf = join(data, 'backups');
const said: string[] = [];
let backend: Backend;
let backup = '';
let time = Date.parse('2026-11-22T10:00:00.000Z');
beforeAll(async () => {
  backend = answerOf(
    createBackend({
      databaseFile: file,
      host: { chooseFiles: async () => null, chooseExportFolder: async () => null, reveal: async () => {} },
      clock: () => {
        time += 1000;
        return new Date(time);
      },
      user: 'rådgiver',
      log: (line) => said.push(line),
      door: 'test',
      version: '0.0.0-test',
    }),
  );
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  backup = answerOf(await backend.typed('backup.make', {})).name;
});
afterEach(() => {
  Object.assign(fault, { step: '', code: '', of: '', hit: false });
});
afterAll(() => {
  backend.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every call that writes a file but the ones that make folders of documents, and the steps it takes (write-package: disk-full.test.ts). */
const calls: readonly (readonly [CallName, () => object, readonly string[]])[] = [
  ['backup.make', () => ({}), ['fsync', 'rename']],
  ['backup.restore', () => ({ from: { name: backup } }), ['copy', 'fsync', 'rename']],
  ['backup.export', () => ({ name: backup }), ['write', 'fsync', 'rename']],
  ['round.export', () => ({ roundId: 1, notes: false, contacts: false }), ['write', 'fsync', 'rename']],
  ['history.save', () => ({ roundId: 1, language: 'nb' }), ['write', 'fsync', 'rename']],
  ['support.save', () => ({}), ['write', 'fsync', 'rename']],
  ['file.paste', () => ({ text: 'Kommune;Anmodning 2027' }), ['write']],
  ['letters.standardTemplate', () => ({ language: 'nb', kind: 'request' }), ['write']],
];
const faults = calls.flatMap(([name, input, steps]) =>
  steps.flatMap((step) => codes.map((code) => [name, step, code, input] as const)),
);

describe('a file that cannot be written', () => {
  it.each(faults)(
    '%s: %s fails with %s, is told, and leaves nothing half done',
    async (name, step, code, input) => {
      const there = readdirSync(backupsOf);
      const before = answerOf(await backend.typed('round.show', { roundId: 1 }));
      Object.assign(fault, { step, code });
      const refused = errorOf(await backend.call(name, input()));
      expect(fault.hit).toBe(true);
      fault.step = '';
      expect(refused.code).toBe(told[code]);
      // A restore has made its own backup before it fails; no other file is new, and none is half.
      const left = readdirSync(backupsOf).filter((one) => !there.includes(one));
      expect(left.filter((one) => !one.includes('-restore-'))).toEqual([]);
      expect(readdirSync(data).filter((one) => one.endsWith('.tmp'))).toEqual([]);
      expect(answerOf(await backend.typed('round.show', { roundId: 1 }))).toEqual(before);
    },
  );

  it('each of them goes well when the disk does again', async () => {
    for (const [name, input] of calls.filter(([name]) => name !== 'round.export')) {
      expect([name, (await backend.call(name, input())).ok]).toEqual([name, true]);
    }
  });

  it.each(codes)(
    'an old backup that cannot be taken away (%s) does not stand in the way of a new one',
    async (code) => {
      for (let made = 0; made < 11; made += 1) answerOf(await backend.typed('backup.make', {}));
      Object.assign(fault, { step: 'remove', code, of: '.fordel' });
      const made = answerOf(await backend.typed('backup.make', {}));
      expect(fault.hit).toBe(true);
      expect(said.at(-1)).toContain('stays for now');
      fault.step = '';
      expect(readdirSync(backupsOf)).toContain(made.name);
      answerOf(await backend.typed('backup.make', {}));
    },
  );
});

describe('a backup put in the place of a damaged database', () => {
  it.each(['copy', 'fsync', 'rename'].flatMap((step) => codes.map((code) => [step, code] as const)))(
    'where %s fails with %s the damaged one still lies where it was',
    (step, code) => {
      const place = mkdtempSync(join(folder, 'skadet-'));
      const damaged = join(place, 'fordel.db');
      mkdirSync(join(place, 'backups'));
      const good = join(backupsOf, readdirSync(backupsOf)[0] ?? '');
      copyFileSync(good, join(place, 'kopi.fordel'));
      copyFileSync(import.meta.filename, damaged);
      const before = readFileSync(damaged);
      Object.assign(fault, { step, code });
      const replaced = replaceDamaged(damaged, join(place, 'kopi.fordel'), new Date(time));
      expect(fault.hit).toBe(true);
      fault.step = '';
      expect(errorOf(replaced).code).toBe(told[code]);
      expect(readFileSync(damaged).equals(before)).toBe(true);
      expect(readdirSync(place).filter((one) => one.endsWith('.tmp'))).toEqual([]);
    },
  );
});

describe('the size of the window', () => {
  it.each(['write', 'rename'].flatMap((step) => codes.map((code) => [step, code] as const)))(
    'where %s fails with %s is not kept, which is said in the log and stops nothing',
    (step, code) => {
      const lines: string[] = [];
      const memory = windowMemory(mkdtempSync(join(folder, 'vindu-')), (line) => lines.push(line));
      memory.write({ maximized: true });
      Object.assign(fault, { step, code });
      memory.write({ maximized: false });
      expect(lines.join()).toContain(code);
      fault.step = '';
      expect(memory.read().maximized).toBe(true);
    },
  );
});
