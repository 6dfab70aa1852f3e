import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runFordel } from '../../electron/cli/run-fordel.ts';
import { contract } from '../../shared/contract/contract.ts';
import { openIpcDoor } from '../electron/open-ipc-door.ts';
import { openDoor, rpc, send } from '../loopback/open-door.ts';
import { openTestBackend, temporaryFolder, testNow } from '../support/open-test-backend.ts';
import { sameAnswer } from './same-answer.ts';
import { table } from './table.ts';

type Door = (name: string, input: unknown) => Promise<unknown>;

async function answers(door: Door): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const { name, input } of table) all.push(sameAnswer(await door(name, input)));
  return all;
}

const direct = (): Door => {
  const backend = openTestBackend();
  return backend.call;
};

const codeOf = (answer: unknown): string =>
  (answer as { readonly error?: { readonly code: string } }).error?.code ?? 'ok';

describe('one table of calls through every door', () => {
  it('holds every call there is but those that need a dialog or a file of the door’s own', () => {
    const used = new Set<string>(table.map((row) => row.name));
    const untried = Object.keys(contract).filter((name) => !used.has(name));
    expect(untried.toSorted()).toEqual([
      'app.info',
      'criteria.save',
      'file.paste',
      'file.pick',
      'import.confirmAll',
      'import.discard',
      'support.save',
      'support.show',
    ]);
  });

  it('gives an answer to every row, good where it should be', async () => {
    const all = await answers(direct());
    const given = all.map((answer, at) => ({ says: table[at]?.says, gives: codeOf(answer) }));
    expect(given).toEqual(table.map(({ says, gives }) => ({ says, gives })));
  });

  it('gives the same answers through the loopback', async () => {
    const backend = openTestBackend();
    const door = await openDoor(backend);
    try {
      const through = await answers(async (name, input) =>
        JSON.parse((await send(door.server, rpc(name, input))).text),
      );
      expect(through).toEqual(await answers(direct()));
    } finally {
      await door.close();
    }
  });

  afterEach(() => vi.useRealTimers());

  it('gives the same answers through `fordel call`', async () => {
    // It asks the machine's own clock, and answers tell of days that are left.
    vi.useFakeTimers({ toFake: ['Date'], now: testNow });
    const db = join(temporaryFolder(), 'fordel.db');
    const through = await answers(async (name, input) => {
      let printed = '';
      const output = { out: (text: string) => (printed += text), err: () => {} };
      await runFordel(['call', name, JSON.stringify(input), '--db', db], output);
      return JSON.parse(printed);
    });
    expect(through).toEqual(await answers(direct()));
    // The database is opened and closed for each row of the table.
  }, 180_000);

  it('gives the same answers through Electron’s IPC', async () => {
    const door = openIpcDoor(openTestBackend());
    expect(await answers(door)).toEqual(await answers(direct()));
  });
});
