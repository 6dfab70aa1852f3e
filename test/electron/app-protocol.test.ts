import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/backend/files/asset-headers.ts';
import { registerAppScheme, setupAppProtocol } from '../../electron/main/setup-app-protocol.ts';
import { reset, state } from './electron-double.ts';

const folder = mkdtempSync(join(tmpdir(), 'fordel-app-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, '..', 'fordel-outside.json'), '"secret"');

const get = async (url: string, method = 'GET'): Promise<Response> => {
  const handler = state.protocols.get('app');
  if (handler === undefined) throw new Error('app: is not handled');
  // Not a Request: that would tidy the address before the handler sees it, which Chromium need not do.
  return handler({ url, method } as Request);
};

beforeEach(() => {
  reset();
  setupAppProtocol(folder, new Map([['/oppstart.html', { contentType: 'text/html', body: 'made' }]]));
});

describe('app://', () => {
  test('is a standard, secure scheme without a way round the content security policy', () => {
    registerAppScheme();
    expect(state.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('serves the window with its content security policy', async () => {
    const answer = await get('app://fordel/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('serves a page made in memory with the same policy', async () => {
    const answer = await get('app://fordel/oppstart.html');
    expect(await answer.text()).toBe('made');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  test.each([
    'app://fordel/../fordel-outside.json',
    'app://fordel/%2e%2e/fordel-outside.json',
    'app://fordel/..%2ffordel-outside.json',
    'app://fordel/..%5cfordel-outside.json',
    'app://fordel//etc/passwd',
    'app://fordel/missing.js',
    'app://other/',
    'app://fordel:1/',
  ])('%s leads nowhere', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test('answers nothing but GET', async () => {
    expect((await get('app://fordel/', 'POST')).status).toBe(404);
  });
});
