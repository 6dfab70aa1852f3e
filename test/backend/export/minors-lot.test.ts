import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { recommendationSchema } from '../../../electron/backend/export/recommendation-schema.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import type { MinorsLot } from '../../../shared/model/minors-plan.ts';
import { inventedKommuner, inventedRound, recommend } from './invented-round.ts';

const kommuner = ['9903', '9904'];
const older: MinorsLot = {
  part: '15-18',
  order: ['9904', '9903'],
  date: '2026-11-20',
  witnesses: 'Kari (IMDi) og Ola (KS).',
};

/** Two kommuner alike; three and one enslige mindreårige: both ages leave one person that either could have. */
const twins = inventedKommuner
  .filter(({ kommunenummer }) => kommuner.includes(kommunenummer))
  .map((kommune) => ({ ...kommune, values: { innbyggere: inventedKommuner[0]?.values.innbyggere ?? {} } }));
const roundWith = (lots: readonly MinorsLot[]) =>
  inventedRound({
    target: 6,
    kommuner: twins,
    samarbeid: [],
    criteria: { criteria: [], minimum: 0 },
    draft: { locks: [], bounds: [], capacityAsMax: [], rest: null, lot: null },
    minors: { aged15to18: 3, under15: 1, kommuner, capacityReason: null, lots },
  });
const pack = (lots: readonly MinorsLot[], language: 'nb' | 'nn' = 'nb') =>
  packageFiles(recommend(roundWith(lots), language), '2026-11-22T10:00:00.000Z', '0.1.0');
const bytesOf = async (name: string, ...made: Parameters<typeof pack>): Promise<Uint8Array> =>
  (await pack(...made)).files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const letter = async (...made: Parameters<typeof pack>): Promise<string> => {
  const xml = unzipSync(await bytesOf('anbefaling.docx', ...made))['word/document.xml'];
  return strFromU8(xml ?? new Uint8Array())
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

describe('a tie for the last enslige mindreårige', () => {
  test('is named in the letter with its age, and says that a lot is to be drawn', async () => {
    const text = await letter([]);
    expect(text).toContain(
      '15–18 år: Lia og Midtre Skogdal sto likt om den siste personen. Det skal trekkes lodd.',
    );
    expect(text).toContain('Under 15 år: Lia og Midtre Skogdal sto likt');
  });

  test.each([
    ['nb', 'Det ble trukket lodd.', 'Rekkefølgen ble Midtre Skogdal og Lia.'],
    ['nn', 'Det vart trekt lodd.', 'Rekkjefølgja vart Midtre Skogdal og Lia.'],
  ] as const)(
    'is settled by the lot of its own age alone, told in %s with order and witnesses',
    async (language, settled, order) => {
      const text = await letter([older], language);
      expect(text).toContain(settled);
      expect(text).toContain(order);
      expect(text.split(settled)).toHaveLength(2);
      const { files } = await pack([older], language);
      const { problems } = await verifyFiles(new Map(files.map(({ name, bytes }) => [name, bytes])), '0.1.0');
      expect(problems).toEqual([]);
    },
  );

  test('goes to the first drawn, in the data with the lot', async () => {
    const { minors } = JSON.parse(strFromU8(await bytesOf('anbefaling.json', [older])));
    expect(minors.plan.lots).toEqual([older]);
    const [first, second] = minors.parts.map((part: { answer: object }) => part.answer);
    expect(first).toMatchObject({ numbers: { '9903': 1, '9904': 2 }, ties: [{ decided: 'lot' }] });
    expect(second).toMatchObject({
      numbers: { '9903': 1, '9904': 0 },
      ties: [{ decided: 'provisional-order' }],
    });
  });

  test('settled by another lot than the one told is found', async () => {
    const { files: made } = await pack([older]);
    const files = new Map(made.map(({ name, bytes }) => [name, bytes]));
    const data = JSON.parse(strFromU8(files.get('anbefaling.json') ?? new Uint8Array()));
    data.minors.plan.lots[0].order.reverse();
    const forged = strToU8(`${JSON.stringify(data, null, 2)}\n`);
    files.set('anbefaling.json', forged);
    const manifest = JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array()));
    for (const file of manifest.files)
      if (file.name === 'anbefaling.json')
        Object.assign(file, { bytes: forged.length, sha256: sha256(forged) });
    files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
    const { problems } = await verifyFiles(files, '0.1.0');
    expect(problems.map(({ code }) => code)).toContain('number-differs');
  });

  test('is read from a package of before there were such lots, as one without', async () => {
    const data = JSON.parse(strFromU8(await bytesOf('anbefaling.json', [])));
    delete data.minors.plan.lots;
    expect(recommendationSchema.parse(data).minors?.plan.lots).toEqual([]);
  });
});
