import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/backend/files/asset-headers.ts';
import { echoBackend, type OpenDoor, openDoor, send } from './open-door.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(echoBackend());
  writeFileSync(join(door.folder, 'index.html'), '<!doctype html><title>Fordel</title>');
  mkdirSync(join(door.folder, 'assets'));
  writeFileSync(join(door.folder, 'assets', 'index-AbC_1.js'), 'export {};');
  writeFileSync(join(door.folder, 'assets', 'inter.woff2'), 'font');
  writeFileSync(join(door.folder, '.env'), 'secret');
  writeFileSync(join(door.folder, 'notes.db'), 'secret');
  writeFileSync(join(door.uploadFolder, 'secret.json'), '"secret"');
  symlinkSync(join(door.uploadFolder, 'secret.json'), join(door.folder, 'link.json'));
});
afterAll(() => door.close());

const noToken = { 'x-fordel-token': undefined, origin: undefined };

describe('the files of the window', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-AbC_1.js', 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2', 'font/woff2'],
  ])('%s is served as %s, without a token, which the page does not have yet', async (path, type) => {
    const answer = await send(door.server, { path, headers: noToken });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  test('the page may reach nothing but its own origin and is kept nowhere', async () => {
    const { headers } = await send(door.server, { path: '/', headers: noToken });
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toContain('unsafe');
    expect(contentSecurityPolicy).not.toContain('http');
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%252e%252e/secret.json',
    '/assets/..%5c..%5csecret.json',
    '/%c0%ae%c0%ae/secret.json',
    '/..;/secret.json',
    '/.%2e/secret.json',
    '/assets/....//secret.json',
    '/%5c%5cserver%5cshare%5csecret.json',
    '//server/share/secret.json',
    '/file:///etc/passwd',
    '/assets/index-AbC_1.js::$DATA',
    '/assets%00/index-AbC_1.js',
    '/CON',
    '//etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/.env',
    '/notes.db',
    '/link.json',
    '/assets',
    '/assets/',
    '/missing.js',
  ])('%s leads nowhere', async (path) => {
    const answer = await send(door.server, { path, headers: noToken });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret"');
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  });

  test('an address without a leading slash leads nowhere', async () => {
    const answer = await send(door.server, { path: 'http://evil.example/', headers: noToken });
    expect(answer.status).toBe(404);
  });
});
