import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageFileNames, packageFiles } from '../../../electron/backend/export/package-files.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { checkRendering } from '../../../electron/backend/export/verify/check-rendering.ts';
import { firstDifference } from '../../../electron/backend/export/verify/first-difference.ts';
import { verifyFiles, verifyPackage } from '../../../electron/backend/export/verify-package.ts';
import { packZip } from '../../../electron/backend/export/zip/pack-zip.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const version = '0.1.0';
const frozenAt = '2026-11-22T10:00:00.000Z';
const made = await packageFiles(recommend(inventedRound()), frozenAt, version);

/** The package's files, to be changed by a test. */
const fresh = (): Map<string, Uint8Array> => new Map(made.files.map(({ name, bytes }) => [name, bytes]));

function edit(files: Map<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const before = strFromU8(files.get(name) ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  files.set(name, strToU8(after));
}

/** JSON as the package has it. */
const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Somebody who changes a file and makes the manifest agree. */
function forge(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  edit(files, 'manifest.json', (text) => {
    const manifest = JSON.parse(text);
    for (const file of manifest.files) {
      const bytes = files.get(file.name) ?? new Uint8Array();
      file.bytes = bytes.length;
      file.sha256 = sha256(bytes);
    }
    return written(manifest);
  });
  return files;
}

/** Changes the data, and makes the manifest agree. */
function forgeData(change: (data: Mutable<Recommendation>) => void): Map<string, Uint8Array> {
  const files = fresh();
  edit(files, 'anbefaling.json', (text) => {
    const data = JSON.parse(text);
    change(data);
    return written(data);
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
  (await verifyFiles(files, version)).problems.map(
    ({ code, file, at, expected, found: wrong }) => `${code} ${file} ${at} ${expected} → ${wrong}`,
  );

describe('a package that nobody has touched', () => {
  test('agrees, and tells what was checked', async () => {
    expect(await verifyFiles(fresh(), version)).toEqual({
      agrees: true,
      round: 'Prøvefylket 2027',
      target: 140,
      kommuner: 6,
      filesChecked: 14,
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
      const { files } = await packageFiles(plain, frozenAt, version);
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
    const { files } = await packageFiles(some, frozenAt, version);
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

  // Without the data or the manifest nothing else is looked at; they have tests of their own.
  const { data: _data, manifest: _manifest, ...others } = packageFileNames;
  test.each(Object.values(others))(
    '%s is missed also where it is gone from the manifest too',
    async (gone) => {
      const files = fresh();
      files.delete(gone);
      edit(files, 'manifest.json', (text) => {
        const manifest = JSON.parse(text);
        manifest.files = manifest.files.filter((file: { name: string }) => file.name !== gone);
        return written(manifest);
      });
      expect(await found(files)).toEqual([`file-missing ${gone} null null → null`]);
    },
  );

  test('a file too many is named', async () => {
    const files = fresh();
    files.set('notat.txt', strToU8('hei'));
    expect(await found(files)).toEqual(['file-unknown notat.txt null null → null']);
  });

  test('a manifest of another version is found', async () => {
    const files = fresh();
    edit(files, 'manifest.json', (text) => text.replace('"version": 1,', '"version": 2,'));
    expect(await found(files)).toEqual(['manifest-differs manifest.json version 1 → 2']);
  });

  test('data that is cut short is named as unreadable, and nothing is made up of it', async () => {
    const files = fresh();
    edit(files, 'anbefaling.json', (text) => text.slice(0, 500));
    const { agrees, target, problems } = await verifyFiles(files, version);
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

  test('the reason of a lock: table, workbook and letter still say the old one', async () => {
    const problems = await found(
      forgeData((data) => {
        for (const lock of data.locks) lock.reason = 'Noe annet.';
      }),
    );
    expect(problems.map((text) => text.split(' ')[0])).toEqual([
      'csv-differs',
      'xlsx-differs',
      // The letter, its PDF, the presentation, which carries the checksum of the data, and each of the seven fact sheets.
      ...Array.from({ length: 10 }, () => 'not-as-made'),
    ]);
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
      'document-unreadable anbefaling.xlsx null null → null',
      'document-unreadable anbefaling.docx null null → null',
    ]);
  });
});

describe('what no number of the table tells, changed together with its checksum', () => {
  const workbookForged = async (
    part: string,
    change: (xml: string) => string,
  ): Promise<readonly string[]> => {
    const files = fresh();
    files.set('anbefaling.xlsx', editPart(files.get('anbefaling.xlsx'), part, change));
    return await found(forge(files));
  };

  test('a formula of the key, named by its cell', async () => {
    const problems = await workbookForged('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/<f>(ROUND\([^<]*)<\/f>/, '<f>1+1</f>'),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^not-as-made anbefaling.xlsx xl\/worksheets\/sheet2.xml \(Nøkkel![A-Z]+\d+\) ROUND\(.*\) → 1\+1$/,
      ),
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('every stored number and formula of sheet %i', async (sheet) => {
    const part = `xl/worksheets/sheet${sheet}.xml`;
    const bytes = fresh().get('anbefaling.xlsx') ?? new Uint8Array();
    const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
    const cells = [...xml.matchAll(/<c r="[A-Z]+\d+"[^>/]*>.*?<\/c>/gs)].map(([cell]) => cell);
    expect(cells.length).toBeGreaterThan(3);
    for (const cell of cells.filter((_, index) => index % 17 === 3)) {
      const changed = cell.replace(
        /(<[vf]>[^<\d]*)(\d)/,
        (_, start: string, digit: string) => start + (9 - Number(digit)),
      );
      if (changed === cell) continue;
      const problems = await checkRendering(
        'anbefaling.xlsx',
        bytes,
        editPart(bytes, part, (text) => text.replace(cell, changed)),
      );
      expect(problems.map(({ at }) => at)).toEqual([
        expect.stringContaining(`!${/r="([A-Z]+\d+)"/.exec(cell)?.[1]})`),
      ]);
    }
  });

  test('a text of the workbook, by the text and not by its place in the list of texts', async () => {
    const problems = await workbookForged('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="A1"[^>]*t="s"[^>]*><v>)\d+/, '$11'),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^not-as-made anbefaling.xlsx xl.worksheets.sheet1.xml .Anbefaling!A1. \D.{5,} → .*\D/,
      ),
    ]);
  });

  test('what a reader sees is named before the properties', async () => {
    const problems = await found(
      forgeData((data) => Object.assign(data.targetVersion, { source: 'Noe annet' })),
    );
    expect(problems.filter((text) => text.includes('anbefaling.docx'))).toEqual([
      expect.stringMatching(/^not-as-made anbefaling.docx word.document.xml .*Noe annet/),
    ]);
  });

  test('a part too many in the workbook', async () => {
    const files = fresh();
    const entries = unzipSync(files.get('anbefaling.xlsx') ?? new Uint8Array());
    files.set('anbefaling.xlsx', zipSync({ ...entries, 'xl/vbaProject.bin': strToU8('x') }));
    expect(await found(forge(files))).toEqual([
      'not-as-made anbefaling.xlsx xl/vbaProject.bin null → xl/vbaProject.bin',
    ]);
  });

  test('any digit of the letter', async () => {
    const bytes = fresh().get('anbefaling.docx') ?? new Uint8Array();
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const texts = [...xml.matchAll(/<w:t\b[^>]*>[^<]*\d[^<]*<\/w:t>/g)];
    expect(texts.length).toBeGreaterThan(50);
    for (const match of texts.filter((_, index) => index % 9 === 0)) {
      const [text] = match;
      const changed = text.replace(
        /(\d)([^\d<>]*<\/w:t>)$/,
        (_, digit: string, end: string) => `${9 - Number(digit)}${end}`,
      );
      const forged = editPart(
        bytes,
        'word/document.xml',
        (all) => all.slice(0, match.index) + changed + all.slice(match.index + text.length),
      );
      const problems = await checkRendering('anbefaling.docx', bytes, forged);
      expect(problems.map(({ at }) => at)).toEqual([
        expect.stringMatching(/^word\/document\.xml( \(.*«.+».*\))?$/),
      ]);
    }
  });

  test('a row that stands twice in the table', async () => {
    const files = fresh();
    edit(files, 'anbefaling.csv', (text) => text + (/9902;[^\r]*\r\n/.exec(text)?.[0] ?? ''));
    expect(await found(forge(files))).toEqual([
      'csv-differs anbefaling.csv 9902 Granvik - Guossavuotna, kommunenummer null → 9902',
    ]);
  });

  test('a word in the head of the table, by its line', async () => {
    const files = fresh();
    edit(files, 'anbefaling.csv', (text) => `${text}\r\n`);
    expect((await found(forge(files)))[0]).toMatch(/^not-as-made anbefaling.csv linje \d+/);
  });

  test.each<[string, (data: Mutable<Recommendation>) => void]>([
    ['the source of the måltall', (data) => Object.assign(data.targetVersion, { source: 'Noe annet' })],
    ['the date of the måltall', (data) => Object.assign(data.targetVersion, { date: '2020-01-01' })],
    ['how many are enslige mindreårige', (data) => Object.assign(data.targetVersion, { minors: 99 })],
    ['the name of a samarbeid', (data) => Object.assign(data.samarbeid[0] ?? {}, { name: 'Et annet' })],
    ['the name of the criteria set', (data) => Object.assign(data.criteria, { name: 'Et annet' })],
    ['the preset', (data) => Object.assign(data.criteria, { preset: 'et-annet' })],
    [
      'the source of an indicator',
      (data) => {
        for (const indicator of Object.values(data.indicators)) indicator.source = 'Noe annet';
      },
    ],
    [
      'the source of an innspill',
      (data) => Object.assign(data.kommuner[0]?.innspill[0] ?? {}, { source: 'x' }),
    ],
    [
      'the date of a capacity',
      (data) => Object.assign(data.kommuner[2]?.capacity ?? {}, { date: '2020-01-01' }),
    ],
  ])('%s: letter and workbook are of other data', async (_, change) => {
    const problems = await found(forgeData(change));
    expect(problems.some((text) => /^not-as-made anbefaling.docx/.test(text))).toBe(true);
    expect(problems.some((text) => /^(not-as-made|xlsx-differs) anbefaling.xlsx/.test(text))).toBe(true);
  });

  test('one part of an exact share, in either place or in both', async () => {
    type Places = { id: string; parts: number }[];
    const add = (...lists: readonly Places[]): void => {
      for (const places of lists) for (const place of places) if (place.id === '9901') place.parts += 1;
    };
    const at = async (change: (data: Mutable<Recommendation>) => void): Promise<readonly string[]> =>
      (await found(forgeData(change))).filter((text) => text.startsWith('number-differs'));
    const [share, key] = ['allocation.places', 'allocation.key.places'].map((where) =>
      expect.stringMatching(`^number-differs anbefaling.json ${where}\\[9901 Storvik\\].parts `),
    );
    expect(await at((data) => add(data.allocation.places))).toEqual([share]);
    expect(await at((data) => add(data.allocation.key.places))).toEqual([key]);
    expect(await at((data) => add(data.allocation.places, data.allocation.key.places))).toEqual([share, key]);
  });

  test('data with a key twice, which hides what it says', async () => {
    const files = fresh();
    edit(files, 'anbefaling.json', (text) => text.replace('"version": 1,', '"version": 9,\n  "version": 1,'));
    expect(await found(forge(files))).toEqual([
      'not-as-made anbefaling.json linje 4 "version": 1, → "version": 9,',
    ]);
  });

  test.each<[string, (manifest: Record<string, unknown>) => void, string]>([
    [
      'a size',
      (manifest) => {
        const files = manifest.files as { readonly name: string }[];
        Object.assign(files.find(({ name }) => name === 'anbefaling.csv') ?? {}, { bytes: 7 });
      },
      'files[anbefaling.csv].bytes',
    ],
    [
      'the time of freezing',
      (manifest) => Object.assign(manifest, { frozenAt: 'junk' }),
      'frozenAt ISO 8601 → junk',
    ],
    ['a field that is not ours', (manifest) => Object.assign(manifest, { extra: 1 }), 'extra null → 1'],
    [
      'a field that is not ours, beside a checksum',
      (manifest) => Object.assign((manifest.files as object[])[0] ?? {}, { note: 'x' }),
      'files[anbefaling.docx].note null → "x"',
    ],
    [
      'the program',
      (manifest) => Object.assign(manifest, { program: { name: 'X', version } }),
      'program.name Fordel → X',
    ],
    [
      'a file listed twice',
      (manifest) =>
        Object.assign(manifest, {
          files: (manifest.files as object[]).flatMap((file, index) => (index === 0 ? [file, file] : [file])),
        }),
      'files[anbefaling.docx] 1 → 2',
    ],
    ['a source', (manifest) => Object.assign(manifest, { inputs: [] }), 'inputs[0]'],
  ])('%s in the manifest', async (_, change, expected) => {
    const files = fresh();
    edit(files, 'manifest.json', (text) => {
      const manifest = JSON.parse(text);
      change(manifest);
      return written(manifest);
    });
    const problems = await found(files);
    expect(problems).toEqual([expect.stringContaining(`manifest-differs manifest.json ${expected}`)]);
  });

  test('a field without a value, or a space, in the manifest', async () => {
    for (const change of [
      (text: string) => text.replace('{', '{ "extra": null,'),
      (text: string) => `${text} `,
    ]) {
      const files = fresh();
      edit(files, 'manifest.json', change);
      expect((await found(files))[0]).toMatch(/^not-as-made manifest.json linje \d+/);
    }
  });
});

describe('two renderings on two machines', () => {
  test('may differ in the ninth digit of a power, and in nothing else', () => {
    expect(firstDifference('<v>123.4567890123</v>', '<v>123.4567890124</v>')).toBeNull();
    expect(firstDifference('<v>123.4567890123</v>', '<v>123.4568890124</v>')).toEqual({
      expected: 3,
      found: 3,
    });
    expect(firstDifference('<v>25</v>', '<v>26</v>')).toEqual({ expected: 3, found: 3 });
    expect(firstDifference('<f>ROUND(A1,0)</f>', '<f>1+1</f>')).toEqual({ expected: 3, found: 3 });
    expect(firstDifference('a 0,5', 'a 0,5 b')).not.toBeNull();
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
    const result = await verifyPackage(path, version);
    return result.ok ? result.value : [result.error.code, result.error.params.file];
  };

  test('a zip, with or without a folder inside it', async () => {
    for (const root of ['pakke/', '']) {
      const result = await verifyPackage(put('a.zip', zip(root)), version);
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

  test('a package that is broken is asked for again, not opened in Excel', async () => {
    const cut = await verifyPackage(put('halv.zip', zip().slice(0, 20_000)), version);
    const bytes = zip();
    bytes.fill(0x5a, 3_000, 3_400);
    const spoiled = await verifyPackage(put('rar.zip', bytes), version);
    const texts = (language: 'nb' | 'nn'): readonly string[] =>
      [cut, spoiled].map((result) => (result.ok ? '' : errorText(result.error, language)));
    expect(texts('nb')).toEqual([
      '«halv.zip» er ikke hel: slutten mangler. Be avsenderen om anbefalingspakken på nytt.',
      '«rar.zip» er skadet og kan ikke kontrolleres. Be avsenderen om anbefalingspakken på nytt.',
    ]);
    expect(texts('nn')).toEqual([
      '«halv.zip» er ikkje heil: slutten manglar. Be avsendaren om tilrådingspakken på nytt.',
      '«rar.zip» er skadd og kan ikkje kontrollerast. Be avsendaren om tilrådingspakken på nytt.',
    ]);
  });

  test('a broken document in a package is said to be broken', async () => {
    const files = fresh();
    files.set('anbefaling.xlsx', strToU8('PK not a zip'));
    const { problems } = await verifyFiles(forge(files), version);
    expect(problems.map((problem) => packageProblemText(problem, 'nb'))).toEqual([
      'anbefaling.xlsx er skadet og kan ikke leses',
    ]);
    expect(problems.map((problem) => packageProblemText(problem, 'nn'))).toEqual([
      'anbefaling.xlsx er skadd og kan ikkje lesast',
    ]);
  });

  test('a zip with a file beside the package is still a package, with a file too many', async () => {
    const entries = made.files.map(({ name, bytes }) => ({ name: `pakke/${name}`, bytes }));
    const path = put('mer.zip', packZip([{ name: 'notat.txt', bytes: strToU8('hei') }, ...entries]));
    const result = await verifyPackage(path, version);
    expect(result.ok && result.value.problems).toEqual([
      { code: 'file-unknown', file: '../notat.txt', at: null, expected: null, found: null },
    ]);
  });

  test('a zip with two packages is none', async () => {
    const entries = ['a', 'b'].flatMap((root) =>
      made.files.map(({ name, bytes }) => ({ name: `${root}/${name}`, bytes })),
    );
    expect(await errorOf(put('to.zip', packZip(entries)))).toEqual(['not-a-package', 'to.zip']);
  });

  test('a path that does not exist', async () => {
    expect(await errorOf(join(folder, 'borte'))).toEqual(['file-unreadable', 'borte']);
  });

  test('an empty folder', async () => {
    expect(((await errorOf(folder)) as readonly string[])[0]).toBe('not-a-package');
  });
});
