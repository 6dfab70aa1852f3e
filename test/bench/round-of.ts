import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { loadRegister } from '../../electron/backend/register/index.ts';
import type { SampleRound } from '../../shared/model/sample.ts';

const resources = join(import.meta.dirname, '../../resources');

/** The fylke of 46 kommuner, and the country as if it were one. */
const fylker = {
  46: { fylkesnummer: '34', fylke: 'Innlandet', target: 1_200 },
  357: { fylkesnummer: '99', fylke: 'Norge', target: 18_000 },
} as const;

export type RoundSize = keyof typeof fylker;

/** Made up, and the same each time: what a criterion needs to have something to say. */
const madeUp = (index: number, lowest: number, width: number): number =>
  Math.round((lowest + width * ((index * 0.618034) % 1)) * 10) / 10;

/**
 * A data folder with one round of the register's kommuner, opened as a sample is. No call makes a round of the whole
 * country, so the sample's file is written anew in a copy of the resources. Inhabitants are SSB's; the rest is made up.
 *
 * @returns the path of the package's workbook, if it was asked for
 */
export async function roundOf(
  size: RoundSize,
  data: string,
  exportTo: string | null,
): Promise<string | null> {
  const { fylkesnummer, fylke, target } = fylker[size];
  const register = loadRegister();
  const kommuner = [...register.byNumber[2024].values()].filter(
    (one) => size === 357 || one.fylkesnummer === fylkesnummer,
  );
  if (kommuner.length !== size) throw new Error(`The register has ${kommuner.length} kommuner, not ${size}`);
  const everybody = 5_600_000;
  const sample: SampleRound = {
    id: 'trondelag-2022',
    round: { year: 2027, fylkesnummer, fylke, structure: 2024, sample: 'public' },
    note: { nb: 'Til måling.', nn: 'Til måling.' },
    preset: '2022',
    target: { number: target, minors: null, source: 'Til måling', date: '2026-11-01' },
    sources: [{ id: 's', title: 'Til måling', source: 'Til måling', licence: '–', date: null }],
    columns: [
      { indicator: 'innbyggere', period: '2026', source: 's' },
      { indicator: 'anmodning', period: '2026', source: 's' },
      { indicator: 'intro_resultat', period: '2025', source: 's' },
      { indicator: 'ledige_prosent', period: '2026-09', source: 's' },
      { indicator: 'vgs_kapasitet', period: '2026', source: 's' },
    ],
    kommuner: kommuner.map(({ kommunenummer, name }, index) => {
      const inhabitants = register.inhabitants(2024, kommunenummer, 2026) ?? 3_000;
      const lastYear = Math.max(10, Math.round((18_000 * inhabitants * madeUp(index, 0.7, 0.6)) / everybody));
      const rest = [madeUp(index * 3, 40, 45), madeUp(index * 5, 1, 2.5), madeUp(index * 7, 0, 90)];
      return { kommunenummer, name, asked: true, values: [inhabitants, lastYear, ...rest] };
    }),
    regions: [],
    innspill: [],
    capacities: [],
    samarbeid: [],
  };
  const copy = join(data, 'resources');
  mkdirSync(data, { recursive: true });
  cpSync(resources, copy, { recursive: true });
  writeFileSync(join(copy, 'samples/trondelag-2022.json'), JSON.stringify(sample));
  const opened = createBackend({
    databaseFile: join(data, 'fordel.db'),
    resourcesDir: pathToFileURL(`${copy}/`),
    host: {
      chooseFiles: async () => null,
      chooseExportFolder: async () => exportTo,
      reveal: async () => {},
    },
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
    user: 'måling',
    log: () => {},
    door: 'test',
    version: '0.0.0-bench',
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const backend = opened.value;
  try {
    const round = await backend.typed('sample.open', { sample: 'trondelag-2022' });
    if (!round.ok) throw new Error(JSON.stringify(round.error));
    if (exportTo === null) return null;
    const { roundId } = round.value;
    const receipt = await backend.typed('package.export', { roundId, language: 'nb' });
    if (!receipt.ok || receipt.value === null) throw new Error(JSON.stringify(receipt));
    return join(exportTo, 'anbefaling.xlsx');
  } finally {
    backend.close();
  }
}
