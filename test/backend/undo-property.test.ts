import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CallName, contract } from '../../shared/contract/contract.ts';
import { answerOf } from '../support/answer-of.ts';
import { anyInput, type InputSchema } from '../support/any-input.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Every write that undo takes back, from the contract itself: a new one is here the day it is made. */
const undoable = (Object.keys(contract) as CallName[])
  .filter((name) => contract[name].writes && contract[name].undoable)
  .map((name) => ({
    name,
    schema: z.toJSONSchema(contract[name].input as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
    }) as InputSchema,
  }));

const roundId = 1;

/** A file with numbers, read and waiting to be confirmed. */
async function preview(backend: ReturnType<typeof openTestBackend>, folder: string, seed: number) {
  const path = join(folder, `tall-${seed}.csv`);
  writeFileSync(path, `Kommune;Vedtak 2021\n9901 Elvestrand;${seed % 90}\n9902 Fagerlia;${seed % 70}\n`);
  const file = backend.files.register(path);
  return answerOf(await backend.typed('import.preview', { roundId, file, mapping: null })).previewId;
}

/** Runs the commands of one seed on a copy of the sample; undoes all, and does all again. */
async function run(sample: string, kommuner: readonly string[], seed: number, commands: number) {
  const folder = temporaryFolder();
  const file = join(folder, 'fordel.db');
  copyFileSync(sample, file);
  const random = seededRandom(seed);
  const first = dumpDatabase(file);
  const backend = openTestBackend({ databaseFile: file });
  const attachment = join(folder, 'vedlegg.pdf');
  writeFileSync(attachment, '%PDF-1.4 prøve');
  const done: string[] = [];
  for (let at = 0; at < commands; at += 1) {
    const one = undoable[Math.floor(random() * undoable.length)];
    if (one === undefined) continue;
    const previewId = one.name.startsWith('import.confirm') ? await preview(backend, folder, seed + at) : 'x';
    const known = {
      roundId: [roundId],
      scenario: [1, 2, 3],
      from: [null, 1, 2],
      file: [backend.files.register(attachment)],
      previewId: [previewId],
      previewIds: [[previewId]],
      prefer: ['new'],
      choices: [[]],
      decisions: [undefined],
      visit: [undefined, 'a', 'b'],
      preset: ['imdi-2016'],
    };
    const input = anyInput(one.schema, { kommuner, known, random });
    const answer = await backend.call(one.name, input);
    if (answer.ok) done.push(one.name);
    else if (answer.error.code === 'internal')
      throw new Error(`${one.name} ${JSON.stringify({ input, answer })}`);
  }
  backend.close();
  const last = dumpDatabase(file);
  const again = openTestBackend({ databaseFile: file });
  let undone = 0;
  while ((await again.call('history.undo', { roundId })).ok) undone += 1;
  again.close();
  const allUndone = dumpDatabase(file);
  const third = openTestBackend({ databaseFile: file });
  let redone = 0;
  while ((await third.call('history.redo', { roundId })).ok) redone += 1;
  third.close();
  return { first, last, allUndone, allRedone: dumpDatabase(file), done, undone, redone };
}

describe('any sequence of commands', () => {
  it('is undone to the first state byte for byte, and redone to the last', async () => {
    const sample = join(temporaryFolder(), 'fordel.db');
    const backend = openTestBackend({ databaseFile: sample });
    answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    const view = answerOf(await backend.typed('round.show', { roundId }));
    backend.close();
    const kommuner = view.kommuner.map((one) => one.kommunenummer);
    const used = new Map<string, number>();
    const runs = Number(process.env.FORDEL_UNDO_RUNS ?? 6);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
        const { first, last, allUndone, allRedone, done, undone, redone } = await run(
          sample,
          kommuner,
          seed,
          40,
        );
        for (const name of done) used.set(name, (used.get(name) ?? 0) + 1);
        expect(redone).toBe(undone);
        expect(allUndone).toBe(first);
        expect(allRedone).toBe(last);
      }),
      {
        numRuns: runs,
        ...(process.env.FORDEL_UNDO_SEED === undefined ? {} : { seed: Number(process.env.FORDEL_UNDO_SEED) }),
      },
    );
    const total = [...used.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `undo: ${runs} sequences, ${total} commands done of ${used.size} kinds (of ${undoable.length}); never: ${undoable
        .map(({ name }) => name)
        .filter((name) => !used.has(name))
        .join(', ')}\n`,
    );
  }, 120_000);
});
