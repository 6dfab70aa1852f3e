import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Fordel } from './start-fordel.ts';

/** No sandbox in a container, nothing in the background, nothing that looks outside by itself. */
const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TestWindow {
  readonly page: Page;
  /** Every address the page asked for. */
  readonly requests: readonly string[];
  /** Errors in the page, refused by the content security policy among them. */
  readonly problems: readonly string[];
  /** Nothing left the page's own origin, and nothing went wrong in it. */
  expectClean(): void;
  close(): Promise<void>;
}

/** A real Chromium with an empty profile, on Fordel's address. */
export async function openWindow(
  fordel: Pick<Fordel, 'address' | 'origin'>,
  viewport: { readonly width: number; readonly height: number } = { width: 1440, height: 900 },
): Promise<TestWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'fordel-chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    args,
    // Playwright hides them, and what they take from a table is not seen.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    viewport,
    locale: 'nb-NO',
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // What the page itself gave up, as when it is loaded anew, has not failed.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    // A stream of events that is cut when the page is left is not a fault.
    if (!request.url().endsWith('/events')) problems.push(`${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await context.exposeBinding('tellProblem', (_source, text: string) => problems.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(globalThis, 'tellProblem') as (text: string) => void;
      tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.goto(fordel.address);
  return {
    page,
    requests,
    problems,
    expectClean: () => {
      const outside = requests.filter(
        (url) => !url.startsWith(`${fordel.origin}/`) && !/^(blob|data):/.test(url),
      );
      expect(outside).toEqual([]);
      expect(requests.length).toBeGreaterThan(1);
      expect(problems).toEqual([]);
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
