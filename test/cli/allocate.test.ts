import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

/** Trøndelag 2022 in a file, changed by calls before the command line sees it. */
async function sample(...calls: readonly (readonly [string, object])[]): Promise<string> {
  const databaseFile = join(temporaryFolder(), 'fordel.db');
  const backend = openTestBackend({ databaseFile });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'trondelag-2022' }));
  for (const [name, input] of calls) answerOf(await backend.call(name, { roundId, ...input }));
  backend.close();
  return databaseFile;
}
const allocate = (db: string, ...more: readonly string[]) =>
  run('allocate', '--db', db, '--round', '2022', ...more);

describe('fordel allocate', () => {
  it('says on one line why there is no answer and what can be done, with status 1', async () => {
    const db = await sample(['lock.set', { kommunenummer: '5001', number: 600, reason: 'Prøve' }]);
    const { status, out, err } = await allocate(db);
    expect([status, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('Du kan: ');
    const [, to] = /låse Trondheim på (\d+) i stedet for 600/.exec(err) ?? [];
    expect(Number(to)).toBe(641 - 23 * 10);
  });

  it('tells enslige mindreårige beside the numbers, null where there are none', async () => {
    const plan = { aged15to18: 5, under15: 0, kommuner: ['5001'], capacityReason: null };
    const some = JSON.parse((await allocate(await sample(['minors.set', plan]), '--json')).out);
    expect(some.minors.answer.parts).toMatchObject([{ id: '15-18', answer: { numbers: { '5001': 5 } } }]);
    expect(JSON.parse((await allocate(await sample(), '--json')).out).minors).toBeNull();
  });
});
