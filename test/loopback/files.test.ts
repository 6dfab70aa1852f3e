import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownName } from '../../electron/loopback/receive-file.ts';
import { ok } from '../../shared/model/result.ts';
import { echoBackend, type OpenDoor, openDoor, rpc, send } from './open-door.ts';

const backend = echoBackend();
let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(
    {
      ...backend,
      // As package.export answers: tokens for the folder and for the zip, of which only the zip is a download.
      call: (name) =>
        Promise.resolve(
          ok({
            zip: backend.files.register(join(door.uploadFolder, 'pakke.zip'), 'anbefaling «Å» 2022.zip'),
            folder: backend.files.register(door.uploadFolder),
            name,
          }),
        ),
    },
    { fileLimit: 1000 },
  );
});
afterAll(() => door.close());

const put = (name: string, body: string | Buffer) =>
  send(door.server, { method: 'PUT', path: `/files?name=${encodeURIComponent(name)}`, body });

const receipt = async (name: string): Promise<{ readonly zip: string; readonly folder: string }> => {
  writeFileSync(join(door.uploadFolder, 'pakke.zip'), 'PK innhold');
  const answer = await send(door.server, rpc(name, {}));
  return (JSON.parse(answer.text) as { value: { zip: string; folder: string } }).value;
};

describe('PUT /files', () => {
  test('a file becomes a token and keeps the name the user knows it by', async () => {
    const body = Buffer.from([0xff, 0x00, 0xe5, 0x0a]);
    const answer = await put('Bosetting Åsane.csv', body);
    const { token, name } = JSON.parse(answer.text) as { token: string; name: string };
    expect(name).toBe('Bosetting Åsane.csv');
    const file = backend.files.resolve(token);
    expect(file?.name).toBe('Bosetting Åsane.csv');
    expect(readFileSync(file?.path ?? '')).toEqual(body);
  });

  test('a file of exactly the limit comes in, one byte more is refused and not kept', async () => {
    expect((await put('full.csv', 'x'.repeat(1000))).status).toBe(200);
    const before = readdirSync(door.uploadFolder).length;
    const answer = await put('over.csv', 'x'.repeat(1001));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { file: 'over.csv', limit: 1000 } },
    });
    expect(readdirSync(door.uploadFolder)).toHaveLength(before);
  });

  test('a sender that does not say how long the file is meets the same limit', async () => {
    const before = readdirSync(door.uploadFolder).length;
    const answer = await send(door.server, {
      method: 'PUT',
      path: '/files?name=lie.csv',
      headers: { 'transfer-encoding': 'chunked' },
      body: 'x'.repeat(5000),
    });
    expect(answer.status).toBe(413);
    expect(readdirSync(door.uploadFolder)).toHaveLength(before);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\liste.xlsx', 'liste.xlsx'],
    ['..', 'fil'],
    ['', 'fil'],
    ['a\u0000b\nc.csv', 'abc.csv'],
    [null, 'fil'],
  ])('the name %j is shown as %s and decides nothing about where the file is put', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });
});

describe('GET /files/TOKEN', () => {
  const get = (token: string) =>
    send(door.server, {
      path: `/files/${token}`,
      headers: { 'x-fordel-token': undefined, origin: undefined },
    });

  test('the package of a receipt can be fetched again and again, as a download with its own name', async () => {
    const { zip } = await receipt('package.export');
    const first = await get(zip);
    expect(first.status).toBe(200);
    expect(first.text).toBe('PK innhold');
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="anbefaling ___ 2022.zip"; filename*=UTF-8''anbefaling%20%C2%AB%C3%85%C2%BB%202022.zip`,
    );
    const second = await get(zip);
    expect(second.status).toBe(200);
  });

  test('a token that no receipt offers is not a download, though the backend knows it', async () => {
    const { folder } = await receipt('package.export');
    expect(backend.files.resolve(folder)).not.toBeNull();
    expect((await get(folder)).status).toBe(404);
    const { zip } = await receipt('round.list');
    expect((await get(zip)).status).toBe(404);
    const incoming = JSON.parse((await put('inn.csv', 'x')).text) as { token: string };
    expect((await get(incoming.token)).status).toBe(404);
  });

  test.each(['', '../secret', '__proto__', 'constructor', '%2e%2e'])(
    'the token %j is not a file',
    async (token) => {
      expect((await get(token)).status).toBe(404);
    },
  );

  test('another site cannot make the browser fetch it', async () => {
    const { zip } = await receipt('package.export');
    const answer = await send(door.server, {
      path: `/files/${zip}`,
      headers: { origin: undefined, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect((await get(zip)).status).toBe(200);
  });
});
