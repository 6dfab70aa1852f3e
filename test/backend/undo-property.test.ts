import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { type CallName, contract } from '../../shared/contract/contract.ts';
import { poolsOf } from '../fuzz/pools.ts';
import { sha256Of } from '../fuzz/watched-round.ts';
import { answerOf } from '../support/answer-of.ts';
import { anyInput, type InputSchema } from '../support/any-input.ts';
import { callSchemas } from '../support/call-schemas.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { backendIn, makeRichRound, type RichRound, richFiles } from '../support/rich-round.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Every write that undo takes back, from the contract itself: a new one is here the day it is made. */
const undoable = callSchemas().filter(({ name }) => contract[name].writes && contract[name].undoable);

const roundId = 1;
/** How many inputs a command is tried with in a sequence before it is left for this time. */
const patience = 4;
/** And alone, where it has to be done: on the same round with the same numbers each time, so that no luck is in it. */
const patienceAlone = 400;
const seedAlone = 20_261_122;

/** A file with numbers, read and waiting to be confirmed. */
async function preview(backend: Backend, folder: string, seed: number): Promise<string> {
  const path = join(folder, `tall-${seed}.csv`);
  writeFileSync(path, `Kommune;Vedtak 2021\n9901 Elvestrand;${seed % 90}\n9902 Fagerlia;${seed % 70}\n`);
  const file = backend.files.register(path);
  return answerOf(await backend.typed('import.preview', { roundId, file, mapping: null })).previewId;
}

/** What the commands of the fuzz are given, with real files and a real preview for what stands for them. */
async function inputFor(name: CallName, schema: InputSchema, world: World): Promise<unknown> {
  const { backend, rich, folder, random } = world;
  const previewId = name.startsWith('import.confirm')
    ? await preview(backend, folder, Math.floor(random() * 1000))
    : '';
  const given = new Map<unknown, unknown>([
    ['@roundId', roundId],
    [999, roundId],
    ['@preview', previewId],
    ...richFiles.map((one) => [`@${one}`, backend.files.register(rich.files[one])] as const),
  ]);
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'object' || value === null) return given.get(value) ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, put(one)]));
  };
  const known = poolsOf(name, sha256Of(rich.files.filledForm));
  return put(anyInput(schema, { kommuner: world.kommuner, known, random }));
}

interface World {
  readonly backend: Backend;
  readonly rich: RichRound;
  readonly folder: string;
  readonly kommuner: readonly string[];
  readonly random: () => number;
}

/** Does one command, with the first input that is accepted; says whether any was. */
async function done(name: CallName, schema: InputSchema, world: World, most = patience): Promise<boolean> {
  for (let tries = 0; tries < most; tries += 1) {
    const input = await inputFor(name, schema, world);
    const answer = await world.backend.call(name, input);
    if (answer.ok) return true;
    if (answer.error.code === 'internal') throw new Error(`${name} ${JSON.stringify({ input, answer })}`);
  }
  return false;
}

/** As often as it goes; each in a process of its own, as far as the database can tell. */
async function asOftenAsItGoes(file: string, name: 'history.undo' | 'history.redo'): Promise<number> {
  const folder = mkdtempSync(`${file}-`);
  const backend = backendIn(folder, file);
  let times = 0;
  while ((await backend.typed(name, { roundId })).ok) times += 1;
  backend.close();
  return times;
}

/** A copy of the rich round, and what its calls are made of. */
function worldIn(rich: RichRound, file: string, seed: number): World {
  copyFileSync(rich.databaseFile, file);
  const folder = mkdtempSync(`${file}-`);
  const kommuner = ['9901', '9902', '9903', '9904', '9905'];
  return { backend: backendIn(folder, file), rich, folder, kommuner, random: seededRandom(seed) };
}

/** Every command once, in the order of the seed, on a copy of the rich round; answers those that were done. */
async function doAll(rich: RichRound, file: string, seed: number): Promise<readonly CallName[]> {
  const world = worldIn(rich, file, seed);
  const { backend, random } = world;
  const names: CallName[] = [];
  const order = undoable.map((one) => [random(), one] as const).toSorted(([a], [b]) => a - b);
  for (const [, { name, schema }] of order) if (await done(name, schema, world)) names.push(name);
  backend.close();
  return names;
}

const seed = Number(process.env.FORDEL_UNDO_SEED ?? 20_261_122);
const sequences = Number(process.env.FORDEL_UNDO_RUNS ?? 2);
let folder: string;
let rich: RichRound;
/** The sample as it was opened: what the rich round was made from, by commands that are undone too. */
let first: string;

beforeAll(async () => {
  folder = memoryFolder('fordel-undo-');
  rich = await makeRichRound(join(folder, 'rik'));
  const file = join(folder, 'urort.db');
  const backend = backendIn(folder, file);
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  backend.close();
  first = dumpDatabase(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('any sequence of commands', () => {
  const used = new Map<CallName, number>();

  it.each(Array.from({ length: sequences }, (_, at) => seed + at))(
    'is undone to the first state byte for byte, and redone to the last (seed %i)',
    async (one) => {
      const file = join(folder, `${one}.db`);
      for (const name of await doAll(rich, file, one)) used.set(name, (used.get(name) ?? 0) + 1);
      const last = dumpDatabase(file);
      const undone = await asOftenAsItGoes(file, 'history.undo');
      expect(dumpDatabase(file)).toBe(first);
      expect(await asOftenAsItGoes(file, 'history.redo')).toBe(undone);
      expect(dumpDatabase(file)).toBe(last);
    },
    120_000,
  );

  it('does most kinds of command', () => {
    const total = [...used.values()].reduce((sum, count) => sum + count, 0);
    const never = undoable.map(({ name }) => name).filter((name) => !used.has(name));
    process.stdout.write(
      `undo, seed ${seed}: ${sequences} sequences, ${total} commands done of ${used.size} kinds (of ${undoable.length}); never: ${never.join(', ') || 'none'}\n`,
    );
    expect(used.size).toBeGreaterThan(undoable.length / 2);
  });
});

describe('every kind of command that a round knows', () => {
  // Each on a round of its own and with numbers of its own: whether it can be done hangs on no seed and no other command.
  it.each(undoable)('is undone and redone alone: $name', async ({ name, schema }) => {
    const file = join(folder, `${name}.db`);
    const world = worldIn(rich, file, seedAlone);
    const isDone = await done(name, schema, world, patienceAlone);
    world.backend.close();
    expect(isDone).toBe(true);
    const last = dumpDatabase(file);
    const undone = await asOftenAsItGoes(file, 'history.undo');
    expect(dumpDatabase(file)).toBe(first);
    expect(await asOftenAsItGoes(file, 'history.redo')).toBe(undone);
    expect(dumpDatabase(file)).toBe(last);
  });
});
