import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Backend, createBackend } from '../../electron/backend/create-backend.ts';
import { contract, isCallName } from '../../shared/contract/contract.ts';
import { errorsNb } from '../../shared/i18n/errors-nb.ts';
import type { Result } from '../../shared/model/result.ts';
import { table } from '../contract/table.ts';

const wanted = 100_000;
/** As many as fit in a minute: the figure that is printed is what was done. */
const seconds = process.env.FUZZ === 'whole' ? 60 : 20;
const seed = 20261122;

/** A small generator with a seed (mulberry32), so that what goes wrong once goes wrong again. */
function generator(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = generator(seed);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const odd: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1,
  1.5,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '\u0000',
  'æøå',
  '__proto__',
  'constructor',
  "'; DROP TABLE round; --",
  '../../etc/passwd',
  '9'.repeat(400),
  'a'.repeat(20_000),
  [],
  {},
  [[]],
  [null],
  { __proto__: { admin: true } },
  JSON.parse('{"__proto__":{"x":1}}'),
  new Date(0),
  '5001',
  '2026-02-30',
];
const names = [
  ...Object.keys(contract).filter(
    (name) => !['backup.make', 'backup.export', 'backup.restore'].includes(name),
  ),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'round.list ',
  'ROUND.LIST',
];
const rows = table.filter(({ name }) => names.includes(name));

/** One place of a good input changed, taken away or added to. */
function spoiled(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || random() < 0.1) return pick(odd);
  const entries = Object.entries(input);
  const at = Math.floor(random() * (entries.length + 1));
  const changed = entries.map(([key, value], n) => [key, n === at ? spoiled(value) : value] as const);
  if (random() < 0.2) changed.splice(at, 1);
  if (random() < 0.1) changed.push([pick(['__proto__', 'x', 'roundId']), pick(odd)]);
  return Array.isArray(input) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
}

/** All that a user could see of the round and its history. */
const seen = async (backend: Backend): Promise<string> =>
  JSON.stringify([
    await backend.call('round.show', { roundId: 1 }),
    await backend.call('history.list', { roundId: 1 }),
    await backend.call('round.list', {}),
  ]);

test('generated calls never crash the router, are refused with a code, and a refused one changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-router-'));
  const opened = createBackend({
    databaseFile: join(folder, 'fordel.db'),
    host: {
      chooseFiles: () => Promise.resolve(null),
      chooseExportFolder: () => Promise.resolve(null),
      reveal: () => Promise.resolve(),
    },
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
    user: 'u',
    log: () => undefined,
    door: 'test',
    version: '0.0.0-test',
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const backend = opened.value;
  await backend.call('sample.open', { sample: 'eksempelfylket-2027' });
  const end = Date.now() + seconds * 1000;
  const tally = { calls: 0, refused: 0, internal: [] as string[] };
  let before: string | null = await seen(backend);
  for (; tally.calls < wanted && Date.now() < end; tally.calls += 1) {
    const row = pick(rows);
    const [name, input] = random() < 0.8 ? [row.name, spoiled(row.input)] : [pick(names), pick(odd)];
    const answer: Result<unknown, { readonly code: string }> = await backend.call(name, input);
    if (answer.ok) {
      if (isCallName(name) && contract[name].writes) before = null;
      continue;
    }
    tally.refused += 1;
    expect(Object.hasOwn(errorsNb, answer.error.code), `${name}: ${answer.error.code}`).toBe(true);
    if (answer.error.code === 'internal')
      tally.internal.push(`${name} ${JSON.stringify(input)?.slice(0, 200)}`);
    if (tally.refused % 500 > 0) continue;
    const now = await seen(backend);
    if (before !== null) expect(now).toBe(before);
    before = now;
  }
  process.stdout.write(
    `router fuzz, seed ${seed}: ${tally.calls} calls, ${tally.refused} refused with a code\n`,
  );
  backend.close();
  rmSync(folder, { recursive: true, force: true });
  expect(tally.internal).toEqual([]);
  expect(tally.refused).toBeGreaterThan(1000);
});
