import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { echoBackend, type OpenDoor, openDoor, rpc, type Sent, send } from './open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(echoBackend());
});
afterAll(() => door.close());

const refusedBecause = async (sent: Sent): Promise<string> => {
  const answer = await send(door.server, sent);
  expect(answer.status).toBe(403);
  const result = JSON.parse(answer.text) as {
    ok: boolean;
    error: { code: string; params: { because: string } };
  };
  expect(result).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  return result.error.params.because;
};

describe('who may call', () => {
  const call = rpc('round.list', {});

  test('the window this server was started for gets its answer', async () => {
    const answer = await send(door.server, call);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { name: 'round.list', input: {} } });
  });

  test.each([
    ['no token', undefined],
    ['an empty token', ''],
    ['the token of an earlier start', 'a'.repeat(64)],
    ['a token that is cut short', 'cut'],
  ])('a call with %s is refused', async (_what, token) => {
    const given = token === 'cut' ? door.server.token.slice(0, -1) : token;
    expect(await refusedBecause({ ...call, headers: { 'x-fordel-token': given } })).toBe('token');
  });

  test('the token is 256 bits and new for each start', async () => {
    const other = await openDoor(echoBackend());
    expect(other.server.token).toMatch(/^[0-9a-f]{64}$/);
    expect(other.server.token).not.toBe(door.server.token);
    await other.close();
  });

  test('the token stands in the fragment of the address, which no browser sends', () => {
    expect(new URL(door.server.address).hash).toBe(`#token=${door.server.token}`);
    expect(new URL(door.server.address).search).toBe('');
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1.evil.example', '[::1]'])(
    'a name made to point at this machine (%s) is refused by its Host',
    async (name) => {
      const port = new URL(door.server.origin).port;
      const host = name === '127.0.0.1' ? name : `${name}:${port}`;
      expect(await refusedBecause({ ...call, headers: { host } })).toBe('host');
      expect(await refusedBecause({ path: '/', headers: { host } })).toBe('host');
    },
  );

  test.each([undefined, 'null', 'https://evil.example', 'http://127.0.0.1', 'http://127.0.0.1:1'])(
    'a call from the origin %s is refused, right token or not',
    async (origin) => {
      expect(await refusedBecause({ ...call, headers: { origin } })).toBe('origin');
    },
  );

  test('a file cannot be sent in from another origin', async () => {
    const put = {
      method: 'PUT',
      path: '/files?name=a.csv',
      body: 'x',
      headers: { origin: 'https://evil.example' },
    };
    expect(await refusedBecause(put)).toBe('origin');
  });

  test('what the browser says comes from another site is refused, reads too', async () => {
    expect(await refusedBecause({ path: '/', headers: { 'sec-fetch-site': 'cross-site' } })).toBe('site');
    expect(await refusedBecause({ path: '/events', headers: { 'sec-fetch-site': 'same-site' } })).toBe(
      'site',
    );
  });

  test('events are not told without the token', async () => {
    expect(await refusedBecause({ path: '/events', headers: { 'x-fordel-token': undefined } })).toBe('token');
  });

  test('a method or path that is not there is refused, and needs the token to be told so', async () => {
    expect((await send(door.server, { method: 'DELETE', path: '/files' })).status).toBe(405);
    expect((await send(door.server, { method: 'OPTIONS', path: '/rpc' })).status).toBe(405);
    expect((await send(door.server, { method: 'GET', path: '/rpc' })).status).toBe(405);
    expect(
      await refusedBecause({ method: 'DELETE', path: '/files', headers: { 'x-fordel-token': undefined } }),
    ).toBe('token');
  });

  test('no answer allows another origin to read it', async () => {
    const answer = await send(door.server, call);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('the server listens on this machine alone', () => {
    expect(new URL(door.server.origin).hostname).toBe('127.0.0.1');
  });
});
