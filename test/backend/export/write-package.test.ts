import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PackageContent, packageFiles } from '../../../electron/backend/export/package-files.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { writePackage } from '../../../electron/backend/export/write-package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const frozenAt = '2026-11-22T23:30:00.000Z';
const sheets = [
  'kommuner/9901-storvik.docx',
  'kommuner/9902-granvik-guossavuotna.docx',
  'kommuner/9903-lia.docx',
  'kommuner/9904-midtre-skogdal.docx',
  'kommuner/9905-øyvær.docx',
  'kommuner/9906-åsbygda.docx',
  'kommuner/9907-ytre-nes.docx',
];
const names = [
  'anbefaling.csv',
  'anbefaling.docx',
  'anbefaling.json',
  'anbefaling.pdf',
  'anbefaling.xlsx',
  ...sheets,
  'manifest.json',
  'møte.pptx',
];

/** Every file of a folder, also of the folder below. */
const filesIn = (target: string): readonly string[] =>
  readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fordel-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(target: string, persons = 140) {
  const made = recommend(inventedRound({ target: persons }));
  return await writePackage(made, await packageFiles(made, frozenAt, '0.1.0'), frozenAt, target);
}

/** The same of what is rendered once: where it goes is what is asked. */
const rendered = new Map<number, Promise<PackageContent>>();
async function put(target: string, persons = 140) {
  const made = recommend(inventedRound({ target: persons }));
  const content = rendered.get(persons) ?? packageFiles(made, frozenAt, '0.1.0');
  rendered.set(persons, content);
  return await writePackage(made, await content, frozenAt, target);
}

const sums = (of: string): readonly string[] =>
  names.map((name) => sha256(new Uint8Array(readFileSync(join(of, name)))));

describe('writing a package', () => {
  test('makes the folder and the zip beside it, with the same files, and leaves nothing else', async () => {
    const target = join(folder, 'nytt', 'pakke');
    const result = await put(target);
    expect(result.ok && result.value.files.map(({ name }) => name)).toEqual([
      'anbefaling.docx',
      'anbefaling.pdf',
      'anbefaling.xlsx',
      'møte.pptx',
      'anbefaling.csv',
      'anbefaling.json',
      ...sheets,
    ]);
    expect(filesIn(target)).toEqual(names);
    expect(readdirSync(join(folder, 'nytt')).sort()).toEqual(['pakke', 'pakke.zip']);
    const zipped = unzipSync(new Uint8Array(readFileSync(`${target}.zip`)));
    expect(Object.keys(zipped).sort()).toEqual(names.map((name) => `anbefaling-provefylket-2027-v1/${name}`));
    for (const name of names)
      expect(sha256(zipped[`anbefaling-provefylket-2027-v1/${name}`] ?? new Uint8Array())).toBe(
        sha256(new Uint8Array(readFileSync(join(target, name)))),
      );
  });

  test('gives the same bytes for the same recommendation, in every file and in the zip, whatever the folder is called', async () => {
    const [a, b] = [join(folder, 'a', 'pakke'), join(folder, 'b', 'et helt annet navn')];
    await write(a);
    // A zip knows the time to two seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    await write(b);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    vi.useRealTimers();
    expect(sums(b)).toEqual(sums(a));
    expect(sha256(new Uint8Array(readFileSync(`${b}.zip`)))).toBe(
      sha256(new Uint8Array(readFileSync(`${a}.zip`))),
    );
  });

  test('lists every file in the manifest with its size and checksum', async () => {
    const target = join(folder, 'pakke');
    await put(target);
    const manifest = JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      format: 'fordel-anbefaling/1',
      program: { name: 'Fordel', version: '0.1.0' },
      frozenAt,
      round: { year: 2027, fylke: 'Prøvefylket' },
    });
    for (const { name, bytes, sha256: sum } of manifest.files) {
      const content = new Uint8Array(readFileSync(join(target, name)));
      expect([content.length, sha256(content)]).toEqual([bytes, sum]);
    }
  });

  test('has no clock but the manifest’s: the day it is written is nowhere in the other files', async () => {
    const target = join(folder, 'pakke');
    await put(target);
    const today = new Date().toISOString().slice(0, 10);
    for (const name of ['anbefaling.docx', 'anbefaling.xlsx', 'møte.pptx', ...sheets]) {
      const parts = Object.values(unzipSync(new Uint8Array(readFileSync(join(target, name)))));
      expect(parts.some((part) => Buffer.from(part).includes(today))).toBe(false);
    }
  });
});

describe('a place that is taken', () => {
  test('an earlier package is replaced as a whole', async () => {
    const target = join(folder, 'pakke');
    await put(target, 140);
    const before = sums(target);
    expect((await put(target, 150)).ok).toBe(true);
    expect(filesIn(target)).toEqual(names);
    expect(sums(target).filter((sum) => before.includes(sum))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['pakke', 'pakke.zip']);
  });

  test('an empty folder is used', async () => {
    const target = join(folder, 'tom');
    mkdirSync(target);
    expect((await put(target)).ok).toBe(true);
    expect(filesIn(target)).toEqual(names);
  });

  test('a folder with anything else in it is left as it was', async () => {
    const target = join(folder, 'bilder');
    mkdirSync(target);
    writeFileSync(join(target, 'manifest.json'), '{"name": "en annen app"}');
    const result = await put(target);
    expect(!result.ok && result.error).toEqual({ code: 'folder-not-empty', params: { folder: 'bilder' } });
    expect(readdirSync(target)).toEqual(['manifest.json']);
    expect(existsSync(`${target}.zip`)).toBe(false);
  });

  test('a package somebody has laid a file in is not thrown away', async () => {
    const target = join(folder, 'pakke');
    await put(target);
    writeFileSync(join(target, 'notat.txt'), 'viktig');
    const result = await put(target, 150);
    expect(!result.ok && result.error.code).toBe('folder-not-empty');
    expect(readFileSync(join(target, 'notat.txt'), 'utf8')).toBe('viktig');
  });

  test('a letter that somebody has changed is not written over, and is named', async () => {
    const target = join(folder, 'pakke');
    await put(target);
    writeFileSync(join(target, 'anbefaling.docx'), 'rettet for hånd');
    const zip = readFileSync(`${target}.zip`);
    for (const persons of [140, 150]) {
      const result = await put(target, persons);
      expect(!result.ok && result.error).toEqual({
        code: 'folder-changed',
        params: { folder: 'pakke', file: 'anbefaling.docx' },
      });
    }
    expect(readFileSync(join(target, 'anbefaling.docx'), 'utf8')).toBe('rettet for hånd');
    expect(Buffer.compare(readFileSync(`${target}.zip`), zip)).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['pakke', 'pakke.zip']);
  });

  test.each<[string, () => Uint8Array]>([
    ['no package', () => zipSync({ 'bilder/strand.jpg': strToU8('x') })],
    ['no zip', () => strToU8('hei')],
    [
      'a package with a note laid in',
      () => {
        const entries = unzipSync(new Uint8Array(readFileSync(join(folder, 'annen.zip'))));
        return zipSync({ ...entries, 'anbefaling-provefylket-2027-v1/notat.txt': strToU8('viktig') });
      },
    ],
  ])('a zip beside the folder that is %s is not written over', async (_, content) => {
    await put(join(folder, 'annen'));
    const zip = join(folder, 'pakke.zip');
    const bytes = content();
    writeFileSync(zip, bytes);
    const result = await put(join(folder, 'pakke'));
    expect(!result.ok && result.error).toEqual({ code: 'file-in-the-way', params: { file: 'pakke.zip' } });
    expect(Buffer.compare(readFileSync(zip), bytes)).toBe(0);
    expect(existsSync(join(folder, 'pakke'))).toBe(false);
  });

  test('the zip of an earlier package, alone, is replaced', async () => {
    const target = join(folder, 'pakke');
    await put(target);
    rmSync(target, { recursive: true });
    expect((await put(target, 150)).ok).toBe(true);
    expect(filesIn(target)).toEqual(names);
  });

  test('a file where the folder should be is an error with its name', async () => {
    const target = join(folder, 'pakke');
    writeFileSync(target, 'hei');
    const result = await put(target);
    expect(!result.ok && result.error).toEqual({
      code: 'cannot-write',
      params: { file: 'pakke', detail: 'ENOTDIR' },
    });
    expect(readdirSync(folder)).toEqual(['pakke']);
  });
});
