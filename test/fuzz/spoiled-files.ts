import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readTableFile } from '../../electron/backend/import/read-table-file.ts';
import type { FileReading, ImportError, ReadContext, StagedValue } from '../../shared/model/importing.ts';
import { contextOf, register } from '../backend/import/support/read.ts';
import { ownTime } from '../support/own-time.ts';
import { corpus } from './corpus.ts';
import { NASTY, spoil } from './spoil.ts';

/**
 * Spoiled files: none may crash the reader, hang it, or be half read. CI takes files cut to 200 rows and a fixed
 * seed; `npm run fuzz` (FUZZ=whole) takes whole files and a new seed, which it prints, to be tried again with SEED.
 */
const whole = process.env.FUZZ === 'whole';
const seed = Number(process.env.SEED ?? (whole ? Date.now() % 2 ** 31 : 20_260_612));
/** Of both halves: each is a test file, so that two cores share them. */
const runs = Number(process.env.RUNS ?? (whole ? 2_000 : 10_000)) / 2;
/** Ten times what the slowest sound file of the kind takes. */
const LONGEST_MS = whole ? 20_000 : 5_000;

const contexts: readonly ReadContext[] = [
  contextOf(2020, '50'),
  contextOf(2020, '38'),
  { ...contextOf(2024, '50'), year: 2026 },
  contextOf(2024, '15'),
  contextOf(2020, '50'),
];

const CODES: ReadonlySet<string> = new Set<ImportError['code']>([
  'file-empty',
  'file-not-a-table',
  'file-truncated',
  'file-damaged',
  'file-encrypted',
  'encoding-unknown',
  'unpacks-too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-values',
  'too-deeply-nested',
  'entity-declared',
  'layout-unknown',
  'kommune-does-not-exist',
  'no-kommune-matched',
  'values-contradict',
  'year-missing',
  'no-values',
]);

/** What is wrong with a value; null where it belongs to the round and is a number or a kind of missing. */
function faultOf(
  { kommunenummer, indicator, period, number, missing, cell }: StagedValue,
  inRound: ReadonlySet<string>,
) {
  if (!inRound.has(kommunenummer)) return 'not of the round';
  if (!/^[a-z0-9_]{1,64}$/.test(indicator)) return 'an indicator that no call would take';
  if (!/^\d{4}(-\d{2})?$/.test(period)) return 'no period';
  if (cell === '') return 'no place';
  const isOne = number === null ? missing !== null : missing === null && Number.isFinite(number);
  return isOne ? null : 'neither number nor missing';
}

/** A reading that may be shown and stored. Values are looked at without `expect`: it takes longer than the reading. */
function expectSound(reading: FileReading, context: ReadContext): void {
  const inRound = new Set(context.kommuner.map(({ kommunenummer }) => kommunenummer));
  const keys = new Set<string>();
  let missing = 0;
  for (const value of reading.values) {
    const fault = faultOf(value, inRound);
    if (fault !== null) expect.fail(`${fault}: ${JSON.stringify(value)}`);
    if (value.missing !== null) missing += 1;
    keys.add(`${value.kommunenummer}|${value.indicator}|${value.period}`);
  }
  expect(keys.size).toBe(reading.values.length);
  expect(Object.values(reading.missingByKind).reduce((sum, count) => sum + count, 0)).toBe(missing);
  for (const { fylkesnummer, number, year } of reading.targets) {
    const isSound = Number.isInteger(number) && number >= 0 && Number.isInteger(year);
    if (!isSound || typeof fylkesnummer !== 'string') expect.fail(`target ${fylkesnummer} ${year} ${number}`);
  }
  expect(reading.problems.length).toBeLessThanOrEqual(reading.problemCount);
  // It goes from thread to thread and to the window.
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(reading)), reading)) expect.fail('changed by being sent');
}

// Evenly spread: fast-check's own doubles crowd at 0, and a file cut at 0 is only ever empty.
const share = fc.nat({ max: 9_999 }).map((part) => part / 10_000);
const spoiling = fc.record({
  kind: fc.constantFrom(
    'cut' as const,
    'insert' as const,
    'overwrite' as const,
    'repeat' as const,
    'remove' as const,
    'flip' as const,
    'cell' as const,
    'lines' as const,
  ),
  where: share,
  size: fc.nat({ max: 400 }),
  nasty: fc.nat({ max: NASTY.length * 6 }),
});

/** How long a half may take before something hangs. */
export const patience = whole ? 3_600_000 : 600_000;

/** Spoils files half the times and reads each. `half` is 0 or 1: its seed is that much more than the one given. */
export async function expectSpoiledFilesToBeRead(half: 0 | 1): Promise<void> {
  const own = seed + half;
  process.stdout.write(
    `fuzz: half ${half + 1} of 2, ${runs} cases, seed ${seed}${whole ? ', whole files' : ''}\n`,
  );
  const specimens = await corpus(whole ? null : 200);
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: specimens.length - 1 }),
      fc.nat({ max: contexts.length - 1 }),
      fc.array(spoiling, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (which, who, spoilings, inside) => {
        const specimen = specimens[which];
        const context = contexts[who];
        if (specimen === undefined || context === undefined) throw new Error('no specimen');
        const bytes = spoil(specimen, spoilings, inside);
        const used = ownTime();
        const result = await readTableFile(bytes, context, register);
        expect(used(), specimen.name).toBeLessThan(LONGEST_MS);
        const outcome = result.ok ? result.value.layout : result.error.code;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (result.ok) expectSound(result.value, context);
        else expect(CODES).toContain(result.error.code);
      },
    ),
    { seed: own, numRuns: runs, endOnFailure: false },
  );
  process.stdout.write(
    `fuzz: ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}\n`,
  );
  // Spoiling that only ever refuses, or never does, would prove nothing.
  expect(outcomes.get('imdi-long') ?? 0).toBeGreaterThan(runs / 200);
  expect(outcomes.get('file-damaged') ?? 0).toBeGreaterThan(runs / 200);
}
