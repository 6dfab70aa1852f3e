import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echoBackend, type OpenDoor, openDoor, rpc, send } from './open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(echoBackend());
});
afterAll(() => door.close());

describe('the loopback under attack', () => {
  test('fifty bodies that never end do not keep others from an answer', async () => {
    const { port } = new URL(door.server.origin);
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        `POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${door.server.origin}\r\nx-fordel-token: ${door.server.token}\r\nContent-Length: 1000\r\n\r\n{`,
      );
      return socket;
    });
    const answer = await send(door.server, rpc('round.list', {}));
    expect(answer.status).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'a call named %s is a name like any other',
    async (name) => {
      const answer = await send(door.server, rpc(name, {}));
      expect(answer.status).toBe(200);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('__proto__ in a body changes no object but its own', async () => {
    const body = '{"name":"x","input":{"__proto__":{"polluted":true}}}';
    expect((await send(door.server, { method: 'POST', path: '/rpc', body })).status).toBe(200);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
