import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageFiles, sha256 } from '../../../electron/backend/export/package-files.ts';
import { verifyFiles, verifyPackage } from '../../../electron/backend/export/verify-package.ts';
import { packZip } from '../../../electron/backend/export/zip/pack-zip.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const frozenAt = '2026-11-22T10:00:00.000Z';
const made = await packageFiles(recommend(inventedRound()), frozenAt, '0.1.0');

/** The package's files, to be changed by a test. */
const fresh = (): Map<string, Uint8Array> => new Map(made.files.map(({ name, bytes }) => [name, bytes]));

function edit(files: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const before = strFromU8(files.get(name) ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  files.set(name, strToU8(after));
}

/** Somebody who changes a file and makes the manifest agree. */
function forge(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  edit(files, 'manifest.json', (text) => {
    const manifest = JSON.parse(text);
    for (const file of manifest.files) {
      const bytes = files.get(file.name) ?? new Uint8Array();
      file.bytes = bytes.length;
      file.sha256 = sha256(bytes);
    }
    return JSON.stringify(manifest);
  });
  return files;
}

/** Changes the data, and makes the manifest agree. */
function forgeData(change: (data: Mutable<Recommendation>) => void): Map<string, Uint8Array> {
  const files = fresh();
  edit(files, 'anbefaling.json', (text) => {
    const data = JSON.parse(text);
    change(data);
    return JSON.stringify(data);
  });
  return forge(files);
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

function editPart(bytes: Uint8Array | undefined, part: string, change: (xml: string) => string): Uint8Array {
  const entries = unzipSync(bytes ?? new Uint8Array());
  const before = strFromU8(entries[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...entries, [part]: strToU8(after) });
}

const found = async (files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> =>
  (await verifyFiles(files)).problems.map(
    ({ code, file, at, expected, found: wrong }) => `${code} ${file} ${at} ${expected} → ${wrong}`,
  );

describe('a package that nobody has touched', () => {
  test('agrees, and tells what was checked', async () => {
    expect(await verifyFiles(fresh())).toEqual({
      agrees: true,
      round: 'Prøvefylket 2027',
      target: 140,
      kommuner: 6,
      filesChecked: 5,
      problems: [],
    });
  });

  test.each(['nb', 'nn'] as const)(
    'agrees in %s with ties, and without criteria or locks',
    async (language) => {
      const plain = recommend(
        inventedRound({
          target: 61,
          criteria: { criteria: [], kappa: 0, highest: null },
          draft: { locks: [], bounds: [], capacityAsMax: [], rest: null },
          samarbeid: [],
        }),
        language,
      );
      const { files } = await packageFiles(plain, frozenAt, '0.1.0');
      expect(await found(new Map(files.map(({ name, bytes }) => [name, bytes])))).toEqual([]);
    },
  );

  test('agrees with "0 or at least m"', async () => {
    const some = recommend(
      inventedRound({
        target: 60,
        criteria: { minimumRule: 'zero-or-at-least', minimum: 10 },
        draft: { locks: [], bounds: [], capacityAsMax: [], rest: null },
      }),
    );
    expect(Object.values(some.numbers)).toContain(0);
    const { files } = await packageFiles(some, frozenAt, '0.1.0');
    expect(await found(new Map(files.map(({ name, bytes }) => [name, bytes])))).toEqual([]);
  });
});

describe('files', () => {
  test('one digit changed in the table is found twice: by the checksum, and by kommune and column', async () => {
    const files = fresh();
    edit(files, 'anbefaling.csv', (text) => text.replace(/(\r\n9902;[^\r]*?;)25(;)/, '$126$2'));
    const problems = await found(files);
    expect(problems[0]).toMatch(/^file-changed anbefaling.csv/);
    expect(problems.slice(1)).toEqual([
      'csv-differs anbefaling.csv 9902 Granvik - Guossavuotna, anbefalt 25 → 26',
    ]);
  });

  test('a file that is gone is named', async () => {
    const files = fresh();
    files.delete('anbefaling.docx');
    expect(await found(files)).toEqual(['file-missing anbefaling.docx null null → null']);
  });

  test('a file that is gone from the manifest too is still missed', async () => {
    const files = fresh();
    files.delete('anbefaling.xlsx');
    edit(files, 'manifest.json', (text) => {
      const manifest = JSON.parse(text);
      manifest.files = manifest.files.filter((file: { name: string }) => file.name !== 'anbefaling.xlsx');
      return JSON.stringify(manifest);
    });
    expect(await found(files)).toEqual(['file-missing anbefaling.xlsx null null → null']);
  });

  test('a file too many is named', async () => {
    const files = fresh();
    files.set('notat.txt', strToU8('hei'));
    expect(await found(files)).toEqual(['file-unknown notat.txt null null → null']);
  });

  test('a manifest of another version is found', async () => {
    const files = fresh();
    edit(files, 'manifest.json', (text) => text.replace('"version": 1,', '"version": 2,'));
    expect(await found(files)).toEqual(['input-differs manifest.json version 1 → 2']);
  });

  test('data that is cut short is named as unreadable, and nothing is made up of it', async () => {
    const files = fresh();
    edit(files, 'anbefaling.json', (text) => text.slice(0, 500));
    const { agrees, target, problems } = await verifyFiles(files);
    expect([agrees, target]).toEqual([false, null]);
    expect(problems.map(({ code }) => code)).toEqual(['file-changed', 'json-unreadable']);
  });

  test('a field of the wrong kind is named by its path', async () => {
    const files = forgeData((data) => Object.assign(data.kommuner[1] ?? {}, { inhabitants: 'mange' }));
    expect(await found(files)).toEqual([
      expect.stringMatching(/^json-unreadable anbefaling.json kommuner.1.inhabitants/),
    ]);
  });

  test('a format of the future is refused by name', async () => {
    const files = forgeData((data) => Object.assign(data, { format: 'fordel-anbefaling/9' }));
    expect(await found(files)).toEqual([
      'format-unknown anbefaling.json format fordel-anbefaling/1 → fordel-anbefaling/9',
    ]);
  });
});

describe('data that was changed together with its checksum', () => {
  test('one number: the sum and the kommune are named, with what it should be', async () => {
    const problems = await found(
      forgeData((data) => {
        data.numbers['9902'] = 26;
      }),
    );
    expect(problems).toContain('sum-differs anbefaling.json numbers 137 → 138');
    expect(problems).toContain(
      'number-differs anbefaling.json 9902 Granvik - Guossavuotna (numbers) 25 → 26',
    );
  });

  test('a person moved from one kommune to another everywhere in the data', async () => {
    const problems = await found(
      forgeData((data) => {
        const move = (record: Record<string, number>): void => {
          record['9901'] = (record['9901'] ?? 0) - 1;
          record['9902'] = (record['9902'] ?? 0) + 1;
        };
        move(data.numbers);
        move(data.allocation.numbers);
        for (const kommune of data.kommuner)
          if (kommune.number !== null) kommune.number = data.numbers[kommune.kommunenummer] ?? null;
        for (const place of data.allocation.places) place.number = data.numbers[place.id] ?? 0;
      }),
    );
    expect(problems.filter((text) => text.startsWith('number-differs')).length).toBe(8);
    expect(problems.filter((text) => text.startsWith('docx-differs'))).toEqual([
      'docx-differs anbefaling.docx 9901 Storvik 68 → 69',
      'docx-differs anbefaling.docx 9902 Granvik - Guossavuotna 26 → 25',
    ]);
    expect(
      problems.some((text) => text.startsWith('xlsx-differs anbefaling.xlsx 9901 Storvik, anbefalt')),
    ).toBe(true);
  });

  test('a reason in persons', async () => {
    const problems = await found(
      forgeData((data) => {
        for (const reason of data.allocation.places[0]?.reasons ?? [])
          if (reason.id === 'size') reason.tenths += 5;
      }),
    );
    expect(problems[0]).toMatch(
      /^reasons-differ anbefaling.json allocation.places\[9901 Storvik\].reasons\[size\].tenths -117 → -112/,
    );
  });

  test('the reason of a lock: table and workbook still say the old one', async () => {
    const problems = await found(
      forgeData((data) => {
        for (const lock of data.locks) lock.reason = 'Noe annet.';
      }),
    );
    expect(problems.map((text) => text.split(' ')[0])).toEqual(['csv-differs', 'xlsx-differs']);
    expect(problems[1]).toContain('9905 Øyvær, laas_begrunnelse (Endringer!D5)');
  });

  test('a divisor', async () => {
    const problems = await found(
      forgeData((data) => {
        const [whole] = data.allocation.certificate;
        if (whole !== undefined) whole.high = '9/8';
      }),
    );
    expect(problems[0]).toMatch(/^certificate-differs anbefaling.json allocation.certificate\[0\].high/);
  });

  test.each<[string, (data: Mutable<Recommendation>) => void, string]>([
    [
      'inhabitants of a kommune',
      (data) => Object.assign(data.kommuner[0] ?? {}, { inhabitants: 41231 }),
      'input-differs anbefaling.json places[9901 Storvik].inhabitants 41230 → 41231',
    ],
    [
      'an assessment of innspill',
      (data) => Object.assign(data.kommuner[0]?.innspill[0] ?? {}, { assessment: 5 }),
      'input-differs anbefaling.json places[9901 Storvik].values.kval 4 → 5',
    ],
    [
      'a bound',
      (data) => Object.assign(data.bounds[0] ?? {}, { max: 24 }),
      'input-differs anbefaling.json places[9902 Granvik - Guossavuotna].max 30 → 24',
    ],
    [
      'a capacity that is a bound',
      (data) => Object.assign(data.kommuner[2]?.capacity ?? {}, { can: 40 }),
      'input-differs anbefaling.json places[9903 Lia].max 15 → 40',
    ],
    [
      'a lock',
      (data) => Object.assign(data.locks[0] ?? {}, { number: 14 }),
      'input-differs anbefaling.json places[9905 Øyvær].lock 13 → 14',
    ],
    [
      'the bound of a samarbeid',
      (data) => Object.assign(data.samarbeid[0] ?? {}, { max: 21 }),
      'input-differs anbefaling.json groups[0].max 20 → 21',
    ],
    [
      'who is asked',
      (data) => Object.assign(data.kommuner[6] ?? {}, { asked: true }),
      'input-differs anbefaling.json places[9907 Ytre Nes]',
    ],
    [
      'how much last year counts',
      (data) => Object.assign(data.criteria, { kappa: 0.5 }),
      'input-differs anbefaling.json kappa 0.35 → 0.5',
    ],
    [
      'the rest',
      (data) => Object.assign(data.rest ?? {}, { persons: 4 }),
      'input-differs anbefaling.json total 137 → 136',
    ],
  ])('%s: input and what is told no longer agree', async (_, change, expected) => {
    const problems = await found(forgeData(change));
    expect(problems.some((text) => text.startsWith(expected))).toBe(true);
  });

  test('bounds that cannot hold are told as no answer', async () => {
    const problems = await found(
      forgeData((data) => {
        for (const place of data.input.places) place.max = 10;
      }),
    );
    expect(problems).toContain('no-answer anbefaling.json input null → null');
  });
});

describe('documents that were changed together with their checksum', () => {
  test('a number in the letter', async () => {
    const files = fresh();
    const letter = editPart(files.get('anbefaling.docx'), 'word/document.xml', (xml) =>
      xml.replace(/(w:name="tall_9902"[^>]*\/>.*?<w:t[^>]*>)25</s, '$127<'),
    );
    files.set('anbefaling.docx', letter);
    expect(await found(forge(files))).toEqual([
      'docx-differs anbefaling.docx 9902 Granvik - Guossavuotna 25 → 27',
    ]);
  });

  test('a number in the workbook, named by its cell', async () => {
    const files = fresh();
    const workbook = editPart(files.get('anbefaling.xlsx'), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="F9"[^>]*><v>)25</, '$127<'),
    );
    files.set('anbefaling.xlsx', workbook);
    expect(await found(forge(files))).toEqual([
      'xlsx-differs anbefaling.xlsx 9902 Granvik - Guossavuotna, anbefalt (Anbefaling!F9) 25 → 27',
    ]);
  });

  test('a parameter in the workbook', async () => {
    const files = fresh();
    const workbook = editPart(files.get('anbefaling.xlsx'), 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace('<v>0.35</v>', '<v>0.36</v>'),
    );
    files.set('anbefaling.xlsx', workbook);
    expect(await found(forge(files))).toEqual([
      'xlsx-differs anbefaling.xlsx kappa (Forutsetninger!B9) 0.35 → 0.36',
    ]);
  });

  test('a workbook that is no workbook, and a letter that is no letter', async () => {
    const files = fresh();
    files.set('anbefaling.xlsx', strToU8('PK not a zip'));
    files.set('anbefaling.docx', new Uint8Array());
    expect(await found(forge(files))).toEqual([
      'xlsx-differs anbefaling.xlsx null null → null',
      'docx-differs anbefaling.docx null null → null',
    ]);
  });
});

describe('where a package is looked for', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fordel-verify-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const zip = (root = 'pakke/'): Uint8Array =>
    packZip(made.files.map(({ name, bytes }) => ({ name: root + name, bytes })));
  const errorOf = async (path: string): Promise<unknown> => {
    const result = await verifyPackage(path);
    return result.ok ? result.value : [result.error.code, result.error.params.file];
  };

  test('a zip, with or without a folder inside it', async () => {
    for (const root of ['pakke/', '']) {
      const result = await verifyPackage(put('a.zip', zip(root)));
      expect(result.ok && result.value.problems).toEqual([]);
    }
  });

  test('a file that is no package, by its name', async () => {
    expect(await errorOf(put('brev.pdf', '%PDF-1.7'))).toEqual(['not-a-package', 'brev.pdf']);
  });

  test('a zip of something else', async () => {
    const other = zipSync({ 'a.txt': strToU8('hei') });
    expect(await errorOf(put('annet.zip', other))).toEqual(['not-a-package', 'annet.zip']);
  });

  test('a zip that was cut short', async () => {
    const path = put('halv.zip', zip().slice(0, 20_000));
    expect(await errorOf(path)).toEqual(['file-truncated', 'halv.zip']);
  });

  test('a small zip that unpacks to a great deal is stopped', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(16 * 1024 * 1024) }, { level: 9 });
    expect(await errorOf(put('bombe.zip', bomb))).toEqual(['unpacks-too-large', 'bombe.zip']);
  });

  test('a zip whose names point outside is refused', async () => {
    const outside = zipSync({ 'manifest.json': strToU8('{}'), '../../etc/passwd': strToU8('x') });
    expect(await errorOf(put('ut.zip', outside))).toEqual(['file-damaged', 'ut.zip']);
  });

  test('a path that does not exist', async () => {
    expect(await errorOf(join(folder, 'borte'))).toEqual(['file-unreadable', 'borte']);
  });

  test('an empty folder', async () => {
    expect(((await errorOf(folder)) as readonly string[])[0]).toBe('not-a-package');
  });
});
