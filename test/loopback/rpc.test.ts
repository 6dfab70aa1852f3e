import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rpcLimit } from '../../electron/loopback/answer-rpc.ts';
import { echoBackend, type OpenDoor, openDoor, rpc, send } from './open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(echoBackend());
});
afterAll(() => door.close());

describe('POST /rpc', () => {
  test.each([
    ['nothing', ''],
    ['half a JSON', '{"name":"round.list"'],
    ['a list', '[]'],
    ['no name', '{"input":{}}'],
    ['a name that is no text', '{"name":1,"input":{}}'],
    ['null', 'null'],
  ])('a body with %s is invalid input, not a crash', async (_what, body) => {
    const answer = await send(door.server, { method: 'POST', path: '/rpc', body });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('a body over the limit gets a clear answer, and the next call works', async () => {
    const answer = await send(door.server, rpc('x', 'a'.repeat(rpcLimit)));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { limit: rpcLimit } },
    });
    expect((await send(door.server, rpc('x', {}))).status).toBe(200);
  });

  test('letters outside ASCII arrive as they were sent', async () => {
    const answer = await send(door.server, rpc('x', 'Raarvihke – Røyrvik −1\u00a0234'));
    expect(JSON.parse(answer.text)).toMatchObject({ value: { input: 'Raarvihke – Røyrvik −1\u00a0234' } });
  });

  test('a backend that fails unforeseen gives a coded error and a line in the log', async () => {
    const broken = await openDoor({
      ...echoBackend(),
      call: () => Promise.reject(new Error('out of order')),
    });
    const answer = await send(broken.server, rpc('x', {}));
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.text)).toEqual({ ok: false, error: { code: 'internal', params: {} } });
    expect(broken.log.join()).toContain('out of order');
    await broken.close();
  });

  test('a thousand calls at once are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        send(door.server, rpc('x', n)).then((answer) => JSON.parse(answer.text)),
      ),
    );
    expect(answers.map((answer: { value: { input: number } }) => answer.value.input)).toEqual([
      ...answers.keys(),
    ]);
  });
});
