import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { readNamedRanges } from '../../../electron/backend/export/verify/read-named-ranges.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { inventedRound, recommend } from './invented-round.ts';

const round = inventedRound({
  minors: {
    aged15to18: 7,
    under15: 2,
    kommuner: ['9901', '9902'],
    capacityReason: 'Bofellesskapet er fullt.',
    lots: [],
  },
});
const made = await packageFiles(recommend(round), '2026-11-22T10:00:00.000Z', '0.1.0');
const bytesOf = (name: string): Uint8Array =>
  made.files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const { minors } = JSON.parse(strFromU8(bytesOf('anbefaling.json')));

describe('enslige mindreårige in the package', () => {
  test('are in the data with the plan, and the package agrees', async () => {
    expect(minors.plan).toEqual(round.minors);
    const sums = minors.parts.map((part: { answer: { numbers: Record<string, number> } }) =>
      Object.values(part.answer.numbers).reduce((sum, number) => sum + number, 0),
    );
    expect(sums).toEqual([7, 2]);
    const { problems } = await verifyFiles(
      new Map(made.files.map(({ name, bytes }) => [name, bytes])),
      '0.1.0',
    );
    expect(problems).toEqual([]);
  });

  test('are columns of the table and the workbook, empty where a kommune is not on the list', async () => {
    const [head = '', first = '', , third = ''] = strFromU8(bytesOf('anbefaling.csv')).split('\r\n');
    expect(head.endsWith(';em_15_18;em_under_15')).toBe(true);
    const [older, younger] = minors.parts.map(
      (part: { answer: { numbers: Record<string, number> } }) => part.answer.numbers['9901'],
    );
    expect(first.endsWith(`;${older};${younger}`)).toBe(true);
    expect(third.endsWith(';;')).toBe(true);
    const ranges = await readNamedRanges(bytesOf('anbefaling.xlsx'));
    expect(ranges?.get('em_15_18')?.[0]?.[0]?.value).toBe(older);
    expect(ranges?.get('em_under_15')?.[0]?.[0]?.value).toBe(younger);
  });

  test.each([
    ['nb', 'I tallene over er det 9 enslige mindreårige.'],
    ['nn', 'I tala over er det 9 einslege mindreårige.'],
  ] as const)('have a table of their own in the letter in %s', async (language, says) => {
    const { files } = await packageFiles(recommend(round, language), '2026-11-22T10:00:00.000Z', '0.1.0');
    const letter = files.find(({ name }) => name === 'anbefaling.docx')?.bytes ?? new Uint8Array();
    const xml = strFromU8(unzipSync(letter)['word/document.xml'] ?? new Uint8Array());
    expect(xml.replaceAll(/<[^>]+>/g, '')).toContain(says);
  });

  test('are found where one was moved from a kommune to another', async () => {
    const files = new Map(made.files.map(({ name, bytes }) => [name, bytes]));
    const data = JSON.parse(strFromU8(bytesOf('anbefaling.json')));
    data.minors.parts[0].answer.numbers['9901'] -= 1;
    data.minors.parts[0].answer.numbers['9902'] += 1;
    const forged = strToU8(`${JSON.stringify(data, null, 2)}\n`);
    files.set('anbefaling.json', forged);
    const manifest = JSON.parse(strFromU8(bytesOf('manifest.json')));
    for (const file of manifest.files)
      if (file.name === 'anbefaling.json')
        Object.assign(file, { bytes: forged.length, sha256: sha256(forged) });
    files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
    const { problems } = await verifyFiles(files, '0.1.0');
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['number-differs', 'csv-differs', 'xlsx-differs', 'not-as-made']),
    );
  });

  test('are nowhere where there are none', async () => {
    const without = await packageFiles(recommend(inventedRound()), '2026-11-22T10:00:00.000Z', '0.1.0');
    const table = without.files.find(({ name }) => name === 'anbefaling.csv')?.bytes ?? new Uint8Array();
    expect(strFromU8(table).split('\r\n')[0]).not.toContain('em_');
  });
});
