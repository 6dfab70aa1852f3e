import { rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { contract, isCallName } from '../../shared/contract/contract.ts';
import { callSchemas } from '../support/call-schemas.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { makeRichRound, type RichRound } from '../support/rich-round.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { type AnyCall, anyCalls } from './any-call.ts';
import { costlyCalls } from './costly-calls.ts';
import { judgeAnswer } from './judge-answer.ts';
import { shrinkCalls } from './shrink-calls.ts';
import { sha256Of, type WatchedRound, watchRound } from './watched-round.ts';

/** `npm run fuzz` takes them all, with a seed of the day; the test run the same fifth every time. */
const whole = process.env.FUZZ === 'whole';
const seed = Number(
  process.env.FORDEL_FUZZ_SEED ?? (whole ? Math.floor(Date.now() / 86_400_000) : 20_261_122),
);
const rounds = whole ? 25 : 5;
const callsInRound = 4000;
/** After so many calls the whole database is compared, row by row, and not only what its triggers count. */
const dumpEvery = 1000;

/** What is staged is written before it is known whether it is accepted, and taken away again: only all rows can tell. */
const mayStage = ({ name, input }: AnyCall): boolean =>
  isCallName(name) && Object.hasOwn(costlyCalls, name) && contract[name].input.safeParse(input).success;

/** Makes one call, and says what is wrong with what came of it; null where all is as it must be. */
async function tryCall(
  round: WatchedRound,
  call: AnyCall,
  looksClosely: boolean,
): Promise<{ readonly accepted: boolean; readonly wrong: string | null }> {
  const before = round.written();
  const rows = looksClosely || mayStage(call) ? round.dump() : null;
  try {
    const answer = await round.call(call);
    const accepted = (answer as { readonly ok?: unknown } | null)?.ok === true;
    const changed = rows === null || accepted ? round.written() !== before : round.dump() !== rows;
    return { accepted, wrong: judgeAnswer(call.name, answer, changed) };
  } catch (error) {
    return { accepted: false, wrong: `threw ${inspect(error)}` };
  }
}

/** The fewest calls that go wrong, as a person can read and repeat them. */
async function told(rich: RichRound, calls: readonly AnyCall[], wrong: string): Promise<string> {
  let copies = 1_000_000;
  const few = await shrinkCalls(calls, async (some) => {
    copies += 1;
    const round = watchRound(rich, copies);
    try {
      let last: string | null = null;
      for (const call of some) last = (await tryCall(round, call, call === some.at(-1))).wrong;
      return last === wrong;
    } finally {
      round.close();
    }
  });
  const shown = few.map(({ name, input }) => `${name} ${inspect(input, { depth: 6, maxStringLength: 200 })}`);
  return `seed ${seed}: ${few.at(-1)?.name} ${wrong}\n${shown.join('\n')}`;
}

/** A hundred thousand take minutes, and many more on a machine with other things to do. */
const timeout = whole ? 3_600_000 : 600_000;

test('generated calls never crash the router; each is answered or refused with a code, and a refused one changes nothing', {
  timeout,
}, async () => {
  const schemas = callSchemas();
  const folder = memoryFolder('fordel-router-');
  const tally = new Map<string, { accepted: number; refused: number }>();
  let calls = 0;
  try {
    const rich = await makeRichRound(folder);
    const sha256 = sha256Of(rich.files.filledForm);
    const kommuner = ['9901', '9902', '9903', '9904', '9905', '9906', '9907'];
    for (let number = 0; number < rounds; number += 1) {
      const next = anyCalls({
        schemas,
        kommuner,
        sha256,
        random: seededRandom(seed + number),
        costly: number % 2 === 0,
      });
      const round = watchRound(rich, number);
      const made: AnyCall[] = [];
      for (let at = 0; at < callsInRound; at += 1) {
        const call = next();
        made.push(call);
        const { accepted, wrong } = await tryCall(round, call, at % dumpEvery === 0);
        if (wrong !== null) throw new Error(await told(rich, made, wrong));
        calls += 1;
        const counts = tally.get(call.name) ?? { accepted: 0, refused: 0 };
        counts[accepted ? 'accepted' : 'refused'] += 1;
        tally.set(call.name, counts);
      }
      round.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (name: string) => tally.get(name) ?? { accepted: 0, refused: 0 };
  const figures = schemas.map(({ name }) => `${name} ${of(name).accepted}/${of(name).refused}`);
  const never = schemas.filter(({ name }) => of(name).accepted === 0).map(({ name }) => name);
  process.stdout.write(
    `router fuzz, seed ${seed}: ${calls} calls of ${schemas.length} kinds, accepted/refused:\n${figures.join(', ')}\nnever accepted: ${never.join(', ') || 'none'}\n`,
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(schemas.filter(({ name }) => of(name).refused === 0).map(({ name }) => name)).toEqual([]);
  expect(never.length).toBeLessThan(schemas.length / 10);
});
