import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../electron/backend/export/json-text.ts';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { inventedKommuner, inventedRound, recommend } from './invented-round.ts';

const lot = { order: ['9904', '9903'], date: '2026-11-20', witnesses: 'Kari (IMDi) og Ola (KS).' };

/** Two kommuner alike, five persons. */
const twins = inventedKommuner
  .filter(({ kommunenummer }) => lot.order.includes(kommunenummer))
  .map((kommune) => ({ ...kommune, values: { innbyggere: inventedKommuner[0]?.values.innbyggere ?? {} } }));
const round = inventedRound({
  target: 5,
  kommuner: twins,
  samarbeid: [],
  criteria: { criteria: [], minimum: 0 },
  draft: { locks: [], bounds: [], capacityAsMax: [], rest: null, lot },
});

describe('a lot in the package', () => {
  test.each([
    [
      'nb',
      'Loddet ble trukket 20.11.2026. Til stede: Kari (IMDi) og Ola (KS). Rekkefølgen ble Midtre Skogdal og Lia.',
    ],
    [
      'nn',
      'Loddet vart trekt 20.11.2026. Til stades: Kari (IMDi) og Ola (KS). Rekkjefølgja vart Midtre Skogdal og Lia.',
    ],
  ] as const)(
    'is told in the letter in %s with date, witnesses and order, and the package agrees',
    async (language, says) => {
      const { files } = await packageFiles(recommend(round, language), '2026-11-22T10:00:00.000Z', '0.1.0');
      const letter = files.find(({ name }) => name === 'anbefaling.docx');
      const xml = strFromU8(
        unzipSync(letter?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
      );
      expect(xml.replaceAll(/<[^>]+>/g, '')).toContain(says);
      const verified = await verifyFiles(new Map(files.map(({ name, bytes }) => [name, bytes])), '0.1.0');
      expect(verified.problems).toEqual([]);
    },
  );

  test('that is not the one the numbers were reckoned with is found', async () => {
    const made = await packageFiles(recommend(round), '2026-11-22T10:00:00.000Z', '0.1.0');
    const files = new Map(made.files.map(({ name, bytes }) => [name, bytes]));
    const text = strFromU8(files.get('anbefaling.json') ?? new Uint8Array());
    const data = JSON.parse(text);
    data.lot.order.reverse();
    const forged = strToU8(`${JSON.stringify(data, null, 2)}\n`);
    files.set('anbefaling.json', forged);
    const manifest = JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array()));
    for (const file of manifest.files)
      if (file.name === 'anbefaling.json')
        Object.assign(file, { bytes: forged.length, sha256: sha256(forged) });
    files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
    const { problems } = await verifyFiles(files, '0.1.0');
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toContain('input-differs lot[0]');
  });

  test('is null in the data where none was drawn', () => {
    expect(JSON.parse(jsonText(recommend(inventedRound()))).lot).toBeNull();
  });
});
