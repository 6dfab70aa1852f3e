// `npm run bench`, third part: whether the window answers while a file is taken in. In browser mode, in a real
// Chromium: a cheap call is made each 20 ms from the page, and the gaps between the frames that the page paints are
// timed, from the choice of the file to the end of the import.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { startFordel } from '../browser/start-fordel.ts';
import { goTo, openSample } from '../browser/steps.ts';
import { sharedData } from '../support/shared-data.ts';
import { writeInnvandringsgrunn, writeLongCsv } from './import-files.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** All times in milliseconds. */
interface Delays {
  readonly calls: readonly number[];
  readonly frames: readonly number[];
}

/** Begins to time, in the page. The token is what the window's own calls carry. */
async function beginTiming(page: Page, token: string): Promise<void> {
  await page.evaluate((key) => {
    const calls: number[] = [];
    const frames: number[] = [];
    let last = performance.now();
    const frame = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(frame);
    });
    const ask = async (): Promise<void> => {
      const start = performance.now();
      await fetch('rpc', {
        method: 'POST',
        headers: { 'x-fordel-token': key, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'app.info', input: {} }),
      });
      calls.push(performance.now() - start);
    };
    const timer = setInterval(() => void ask(), 20);
    Object.assign(globalThis, { timing: { calls, frames, timer } });
  }, token);
}

async function endTiming(page: Page): Promise<Delays> {
  return await page.evaluate(() => {
    const { calls, frames, timer } = Reflect.get(globalThis, 'timing') as {
      calls: number[];
      frames: number[];
      timer: number;
    };
    clearInterval(timer);
    return { calls: [...calls], frames: [...frames] };
  });
}

/** Chooses the file, waits for its preview, confirms, and waits until its card is gone. */
async function takeIn(page: Page, path: string): Promise<void> {
  await page.getByTestId('file-field').setInputFiles(path);
  const card = page.getByRole('region', { name: basename(path), exact: true });
  const confirm = card.getByRole('button', { name: words.basis.confirm });
  await confirm.waitFor({ timeout: 120_000 });
  const conflicts = card.getByRole('radio', { name: words.basis.preferNew });
  if ((await conflicts.count()) > 0) await conflicts.check();
  await confirm.click();
  await card.waitFor({ state: 'detached', timeout: 120_000 });
}

const shown = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `${at(0.5)} | ${at(0.99)} | ${at(1)}`;
};

async function measure(browser: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-answers-'));
  const fordel = await startFordel(join(folder, 'data'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: browser,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
  });
  try {
    writeLongCsv(join(folder, 'lang.csv'), 700_000);
    writeInnvandringsgrunn(join(folder, 'bred.csv'), 2_000);
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(120_000);
    await page.goto(fordel.address);
    await openSample(page);
    await goTo(page, 'grunnlag');
    const token = new URLSearchParams(new URL(fordel.address).hash.slice(1)).get('token') ?? '';
    print(
      '\n| while taking in | calls | call: median | 99 % | longest, ms | frame: median | 99 % | longest, ms |',
    );
    print('|---|---|---|---|---|---|---|---|');
    const files: readonly (readonly [string, string | null])[] = [
      ['nothing, for two seconds', ''],
      ['IMDi, 74 898 rows', sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv')],
      ['generated, 700 000 rows', join(folder, 'lang.csv')],
      ['wide, 2 000 columns: 76 000 values', join(folder, 'bred.csv')],
    ];
    for (const [name, file] of files) {
      if (file === null) {
        print(`| ${name} | NOT MEASURED: ../shared/data is not here | | | | | | |`);
        continue;
      }
      await beginTiming(page, token);
      if (file === '') await page.waitForTimeout(2_000);
      else await takeIn(page, file);
      const { calls, frames } = await endTiming(page);
      print(`| ${name} | ${calls.length} | ${shown(calls)} | ${shown(frames)} |`);
    }
  } finally {
    await context.close();
    await fordel.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = findBrowser();
if (browser === null) print('NOT MEASURED: no Chromium here, so no window to time.');
else await measure(browser);
