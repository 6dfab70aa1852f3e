import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName, CallOutput } from '../../shared/contract/index.ts';
import type { MadeFile } from '../../shared/contract/letter-calls.ts';
import type { MadeFolder } from '../../shared/contract/made-folder.ts';
import { ok } from '../../shared/model/result.ts';
import { echoBackend, type OpenDoor, openDoor, rpc, send } from './open-door.ts';

/** The calls whose answer is a made file, or a zip with the folder it is of: read off the contract's types. */
type Answering<Made> = {
  readonly [Name in CallName]: Extract<CallOutput<Name>, Made> extends never ? never : Name;
}[CallName];

/** Type checking refuses the table when a new call makes a file and does not stand here. */
const made = {
  zip: {
    'package.export': true,
    'delivery.export': true,
    'letters.make': true,
    'forms.make': true,
    'decision.request': true,
    'selection.export': true,
  } satisfies Readonly<Record<Answering<MadeFolder>, true>>,
  file: {
    'backup.export': true,
    'round.export': true,
    'support.save': true,
    'history.save': true,
    'letters.standardTemplate': true,
    'letters.open': true,
  } satisfies Readonly<Record<Answering<MadeFile>, true>>,
};
const calls = Object.entries(made).flatMap(([token, names]) =>
  Object.keys(names).map((name) => [name, token] as const),
);

const backend = echoBackend();
let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor({
    ...backend,
    call: (name) => {
      const path = join(door.uploadFolder, `${name}.made`);
      writeFileSync(path, `made by ${name}`);
      const token = calls.find(([call]) => call === name)?.[1] ?? 'file';
      return Promise.resolve(ok({ [token]: backend.files.register(path, `${name}.made`) }));
    },
  });
});
afterAll(() => door.close());

const fetchMade = async (name: string) => {
  const answer = JSON.parse((await send(door.server, rpc(name, {}))).text) as {
    readonly value: Readonly<Record<string, string>>;
  };
  return send(door.server, {
    path: `/files/${Object.values(answer.value)[0]}`,
    headers: { 'x-fordel-token': undefined, origin: undefined },
  });
};

describe('a made file can be fetched in browser mode', () => {
  test.each(calls)('from %s, by its %s', async (name) => {
    const answer = await fetchMade(name);
    expect([answer.status, answer.text]).toEqual([200, `made by ${name}`]);
  });

  test('and none from a call that makes none', async () => {
    expect((await fetchMade('round.list')).status).toBe(404);
  });
});
