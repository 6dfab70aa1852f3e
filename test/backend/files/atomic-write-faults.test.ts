import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { atomicWrite } from '../../../electron/backend/files/atomic-write.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

/** Which step of a write fails next, and how. */
const fault = vi.hoisted(() => ({ step: '', code: '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FilePromises>();
  const failing = (step: string): void => {
    if (fault.step !== step) return;
    throw Object.assign(new Error(`${fault.code}: ${step}`), { code: fault.code });
  };
  return {
    ...real,
    open: async (path: string, flags: string) => {
      if (flags === 'wx') failing('open');
      const handle = await real.open(path, flags);
      if (flags !== 'wx') return handle;
      return {
        writeFile: async (bytes: Uint8Array) => {
          // Half of it comes to the disk before the fault, as it would.
          if (fault.step === 'write') await handle.writeFile(bytes.subarray(0, bytes.length / 2));
          failing('write');
          await handle.writeFile(bytes);
        },
        sync: async () => {
          failing('sync');
          await handle.sync();
        },
        close: () => handle.close(),
      };
    },
    rename: async (from: string, to: string) => {
      failing('rename');
      await real.rename(from, to);
    },
  };
});

afterEach(() => {
  fault.step = '';
});

const faults = ['open', 'write', 'sync', 'rename'].flatMap((step) =>
  ['ENOSPC', 'EBUSY', 'EPERM', 'EIO'].map((code) => [code, step] as const),
);

describe('a file that is written whole or not at all', () => {
  it.each(faults)('%s in %s leaves the old file, and nothing else', async (code, step) => {
    const folder = join(temporaryFolder(), 'mappe');
    mkdirSync(folder);
    const path = join(folder, 'brev.docx');
    writeFileSync(path, 'det gamle');
    fault.step = step;
    fault.code = code;
    await expect(atomicWrite(path, Buffer.from('det nye brevet'))).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['brev.docx']);
    expect(readFileSync(path, 'utf8')).toBe('det gamle');
    fault.step = '';
    await atomicWrite(path, Buffer.from('det nye brevet'));
    expect(readFileSync(path, 'utf8')).toBe('det nye brevet');
  });
});
