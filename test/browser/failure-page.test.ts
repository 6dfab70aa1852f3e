import { createServer, type Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../electron/backend/files/asset-headers.ts';
import { appOrigin } from '../../electron/main/app-origin.ts';
import { failurePages } from '../../electron/main/failure-page.ts';
import { appError } from '../../shared/contract/errors.ts';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';
import { desktopNn } from '../../shared/i18n/desktop-nn.ts';
import { openWindow, type TestWindow } from './open-window.ts';

/** Electron's page for a database that cannot open, served as app:// serves it, so that a browser can show it here. */
let server: Server;
let window: TestWindow;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, language = 'nb', file = ''] = (request.url ?? '').split('/');
    const words = language === 'nn' ? desktopNn : desktopNb;
    const error = appError('database-damaged', { file: '<script>alert(1)</script>' });
    const page = failurePages(words, '/home/oppdiktet/Fordel & <b>venner</b>', error).get(`/${file}`);
    if (page === undefined) return response.writeHead(204).end();
    response.writeHead(200, { ...securityHeaders, 'Content-Type': page.contentType });
    response.end(page.body.replaceAll(appOrigin, `${origin}/${language}`));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  origin = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const address = `${origin}/nb/oppstart.html`;
  window = await openWindow({ address, origin });
});
afterAll(async () => {
  await window.close();
  await new Promise((closed) => server.close(closed));
});

describe.each([
  ['nb', 'light', desktopNb],
  ['nb', 'dark', desktopNb],
  ['nn', 'light', desktopNn],
] as const)('the page for a database that cannot open, in %s, %s', (language, colorScheme, words) => {
  test('says what happened and what to do, within the content security policy, and axe finds nothing', async () => {
    const { page } = window;
    await page.emulateMedia({ colorScheme });
    await page.goto(`${origin}/${language}/oppstart.html`);
    await page.getByRole('heading', { level: 1, name: words.failure.heading }).waitFor();
    expect(await page.getByRole('alert').innerText()).toBe(words.failure.damaged);
    await page.getByText('/home/oppdiktet/Fordel & <b>venner</b>').waitFor();
    expect(await page.getByRole('link').allInnerTexts()).toEqual([
      words.failure.retry,
      words.failure.showFolder,
      words.failure.quit,
    ]);
    // The style sheet came through the policy: the heading is not the browser's own size.
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize)).toBe('24px');
    await page.locator('summary').click();
    await page.getByText('<script>alert(1)</script>').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    window.expectClean();
  });
});
