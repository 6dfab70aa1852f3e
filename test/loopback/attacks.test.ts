import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../shared/model/result.ts';
import { echoBackend, type OpenDoor, openDoor, rpc, send } from './open-door.ts';
import { sendRaw, statuses } from './raw.ts';

let door: OpenDoor;
/** The names of the calls that came through. */
const called: string[] = [];
const backend = echoBackend();
beforeAll(async () => {
  door = await openDoor({
    ...backend,
    call: (name) => {
      called.push(name);
      return Promise.resolve(ok(null));
    },
  });
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

const head = (lines: readonly string[], body = ''): string => `${lines.join('\r\n')}\r\n\r\n${body}`;
const own = (): readonly string[] => [
  `Host: ${new URL(door.server.origin).host}`,
  `Origin: ${door.server.origin}`,
  `x-fordel-token: ${door.server.token}`,
];
const body = (name: string): string => JSON.stringify({ name, input: {} });
const post = 'POST /rpc HTTP/1.1';

describe('a request that hides another', () => {
  const hidden = (name: string): string =>
    head([post, ...own(), `Content-Length: ${body(name).length}`], body(name));

  test.each([
    ['two lengths', ['Content-Length: 4', 'Content-Length: 400']],
    ['a length and pieces', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
    ['pieces of two kinds', ['Transfer-Encoding: chunked, identity']],
    ['pieces by a name that is not quite it', ['Transfer-Encoding: xchunked']],
    ['a length that is no number', ['Content-Length: +4']],
    ['a length below nothing', ['Content-Length: -1']],
    ['a header folded over two lines', ['X-A: a', ' Content-Length: 4']],
    ['a space before the colon', ['Content-Length : 4']],
    ['a line end within a header', ['X-A: a\nContent-Length: 4']],
    ['a NUL in a header', ['X-A: a\u0000b']],
  ])('%s: is refused whole, and what follows is not read as a call', async (_what, headers) => {
    called.length = 0;
    const text = await sendRaw(door.server, head([post, ...own(), ...headers]) + hidden('hidden.call'), 2);
    expect(statuses(text)).toEqual([400]);
    expect(called).toEqual([]);
  });

  test('a body without the token does not lend its place to what it holds', async () => {
    called.length = 0;
    const [host = '', origin = ''] = own();
    const inner = head([post, host, origin, 'Content-Length: 2'], '{}');
    const outer = head([post, host, origin, `Content-Length: ${inner.length}`], inner);
    const text = await sendRaw(door.server, outer + hidden('after.it'), 2);
    expect(statuses(text)).toEqual([403, 200]);
    expect(called).toEqual(['after.it']);
  });

  test.each([
    ['more headers than a browser sends', [`X-A: ${'a'.repeat(70_000)}`], 431],
    ['no Host', ['x-a: a'], 400],
  ])('%s is refused', async (_what, headers, status) => {
    expect(statuses(await sendRaw(door.server, head(['GET / HTTP/1.1', ...headers])))).toEqual([status]);
  });

  test.each([
    ['HTTP/0.9', 'GET /\r\n\r\n'],
    ['a proxy’s CONNECT', 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n'],
    ['bytes that are no HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000'],
  ])('%s gets nothing', async (_what, bytes) => {
    const text = await sendRaw(door.server, bytes);
    expect(statuses(text).filter((status) => status < 400)).toEqual([]);
    expect(text).not.toContain('Fordel');
  });

  test('a socket that asks to become another kind of connection gets the plain answer or none', async () => {
    const [host = ''] = own();
    const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: dGVzdA=='];
    const text = await sendRaw(door.server, head(['GET /events HTTP/1.1', host, ...upgrade]));
    expect(statuses(text)).toEqual([403]);
  });
});

describe('the token', () => {
  test.each([
    [
      'in the address',
      (token: string) => ({ path: `/rpc?token=${token}`, headers: { 'x-fordel-token': undefined } }),
    ],
    [
      'as a cookie',
      (token: string) => ({ headers: { 'x-fordel-token': undefined, cookie: `token=${token}` } }),
    ],
    ['twice', (token: string) => ({ headers: { 'x-fordel-token': `${token}, ${token}` } })],
    ['in capitals', (token: string) => ({ headers: { 'x-fordel-token': token.toUpperCase() } })],
    ['and more', (token: string) => ({ headers: { 'x-fordel-token': `${token}0` } })],
  ])('%s opens nothing', async (_where, sent) => {
    const answer = await send(door.server, { ...rpc('round.list', {}), ...sent(door.server.token) });
    expect(answer.status).toBe(403);
  });
});

describe('more than one user would send', () => {
  test('a call so deep that who walks it runs out of stack is answered', async () => {
    const deep = `{"name":"x","input":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const answer = await send(door.server, { method: 'POST', path: '/rpc', body: deep });
    expect([200, 400]).toContain(answer.status);
    expect((await send(door.server, rpc('x', {}))).status).toBe(200);
  });

  test('twenty windows that listen and never read are let go when they have fallen behind, and a call is answered', async () => {
    const { port } = new URL(door.server.origin);
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.pause();
      socket.write(head(['GET /events HTTP/1.1', ...own()]));
      return socket;
    });
    await expect.poll(() => backend.listening()).toBe(20);
    const much = 'a'.repeat(1_000_000);
    // What the system keeps for a connection is some megabytes; the rest would be kept here.
    for (let told = 0; told < 60 && backend.listening() > 0; told += 1) {
      backend.tell({ type: 'progress', job: much, done: told, total: null });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect.poll(() => backend.listening()).toBe(0);
    expect((await send(door.server, rpc('x', {}))).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});
