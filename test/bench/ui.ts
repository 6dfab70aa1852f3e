// `npm run bench:ui`: the live path in a real Chromium. The slider of a criterion is dragged 200 moves with the table and
// the picture in sight, with the register's 46 kommuner of one fylke and with the country's 357 as one round, at full
// speed and with the processor throttled 4 times. Then the time from nothing to a table that can be worked in, beside
// LibreOffice opening the workbook of the same round. The machine is seldom idle: the processor's own time stands beside
// the clock's, and ratios are within one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { screensNb as words } from '../../shared/i18n/screens-nb.ts';
import { startFordel } from '../browser/start-fordel.ts';
import { readTrace, traceCategories } from './read-trace.ts';
import { type RoundSize, roundOf } from './round-of.ts';
import { forgetMoves, readTiming, rest, watchMoves } from './slider-timing.ts';
import { libreOfficeOnce, type Start, startBrowserOnce, startOnce, startServerOnce } from './start-timing.ts';

/** The number after a name on the command line: `--moves 25` where a busy machine would take an hour over 200, 0 for none. */
const given = (name: string, usual: number): number => {
  const number = Number(process.argv[process.argv.indexOf(name) + 1]);
  return process.argv.includes(name) && Number.isInteger(number) ? number : usual;
};
const moves = given('--moves', 200);
const starts = given('--starts', 5);
/** A frame at 60 Hz is late when one and a half has gone. */
const lateFrame = 25;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const at = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const pair = (times: readonly number[]): string =>
  times.length === 0 ? '– | –' : `${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)}`;

const openBrowser = async (executablePath: string): Promise<Browser> =>
  await chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

const usable = (page: Page): Promise<void> =>
  page.locator('table.grid tbody tr[data-kommune] .proposal').first().waitFor();

/** Drags the slider up and down again, so that each move is a new value; with patience (ms) each waits for the paint of the one before. */
async function drag(page: Page, patience: number, turns = moves): Promise<void> {
  const slider = page.locator('.criteria input[type="range"]').nth(2);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not in sight');
  const y = box.y + box.height / 2;
  const reach = box.width - 24;
  const x = (turn: number): number => box.x + 12 + reach * Math.abs(((turn / 25) % 2) - 1);
  await page.mouse.move(x(0), y);
  await page.mouse.down();
  for (let turn = 1; turn <= turns; turn += 1) {
    await page.mouse.move(x(turn), y);
    if (patience > 0) await rest(page, patience);
  }
  await page.mouse.up();
}

type Picture = 'map' | 'chart';

async function measureMoves(executablePath: string, size: RoundSize, folder: string): Promise<void> {
  const data = join(folder, `${size}`);
  await roundOf(size, data, null);
  const fordel = await startFordel(data);
  const browser = await openBrowser(executablePath);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'nb-NO' });
    await page.goto(fordel.address);
    await usable(page);
    const session = await page.context().newCDPSession(page);
    await watchMoves(page);
    for (const picture of ['map', 'chart'] satisfies Picture[]) {
      const name = picture === 'map' ? words.charts.asMap : words.charts.asChart;
      await page.locator('.picture .segmented').getByText(name, { exact: true }).click();
      for (const rate of [1, 4]) {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        await drag(page, 0, Math.min(40, moves));
        await page.waitForTimeout(500);
        await forgetMoves(page);
        await browser.startTracing(page, { categories: [...traceCategories] });
        await drag(page, 60 * rate);
        const paced = await readTiming(page);
        const trace = readTrace(await browser.stopTracing());
        await forgetMoves(page);
        await drag(page, 0);
        const run = await readTiming(page);
        const late = run.frames.filter((gap) => gap > lateFrame).length;
        const known = (part: 'table' | 'picture'): readonly number[] =>
          paced.moves.flatMap((move) => move[part] ?? []).filter((time) => time >= 0);
        print(
          `| ${size} | ${picture} | ${rate} × | ${trace.toCommit.length} | ${pair(trace.toCommit)} | ${pair(trace.processor)} | ${pair(known('table'))} | ${pair(known('picture'))} | ${trace.longTasks} + ${run.longTasks.length} | ${late} of ${run.frames.length} |`,
        );
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        await page.waitForTimeout(500);
      }
    }
  } finally {
    await browser.close();
    await fordel.stop();
  }
}

async function measureStarts(executablePath: string, size: RoundSize, folder: string): Promise<void> {
  const data = join(folder, `start-${size}`);
  const workbook = await roundOf(size, data, join(folder, `package-${size}`));
  const open = (): Promise<Browser> => openBrowser(executablePath);
  const found: Record<'browser' | 'server' | 'all' | 'office', Start[]> = {
    browser: [],
    server: [],
    all: [],
    office: [],
  };
  // The first run of each makes its profile and its cache, and is not counted.
  for (let turn = 0; turn <= starts; turn += 1) {
    const one = {
      browser: await startBrowserOnce(open),
      server: await startServerOnce(data),
      all: await startOnce(data, open, usable),
      office: hasLibreOffice() ? await libreOfficeOnce(workbook ?? '', folder) : null,
    };
    if (turn === 0) continue;
    for (const part of ['browser', 'server', 'all', 'office'] as const) {
      const start = one[part];
      if (start !== null) found[part].push(start);
    }
  }
  for (const by of ['clock', 'processor'] as const) {
    const middle = (part: keyof typeof found): number =>
      at(
        found[part].map((start) => start[by]),
        0.5,
      );
    const [browser, server, all, office] = [
      middle('browser'),
      middle('server'),
      middle('all'),
      middle('office'),
    ];
    const figures = [browser, server, all, office].map((time) =>
      Number.isNaN(time) ? 'NOT MEASURED' : time.toFixed(0),
    );
    const ratios = [all / office, (all - browser) / office].map((ratio) => ratio.toFixed(2));
    print(`| ${[size, by, ...figures, ...ratios].join(' | ')} |`);
  }
}

const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

async function measure(executablePath: string): Promise<void> {
  await buildIfStale('renderer', (line) => process.stderr.write(`${line}\n`));
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-ui-'));
  const sizes: readonly RoundSize[] = process.argv.includes('--small') ? [46] : [46, 357];
  try {
    print(
      `Load of the machine as it began: ${loadavg()
        .map((one) => one.toFixed(1))
        .join(' ')}\n`,
    );
    print(
      '| kommuner | picture | CPU throttled | moves | trace: pointer to commit, median | 95 %, ms | of it processor, median | 95 %, ms | table painted, median | 95 %, ms | picture painted, median | 95 %, ms | long tasks, paced + run | late frames in a run |',
    );
    print('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
    for (const size of moves > 0 ? sizes : []) await measureMoves(executablePath, size, folder);
    print(
      "\n| kommuner | by | Chromium with an empty page, ms | npm start to its address, ms | both to a usable table, ms | LibreOffice, workbook to CSV, ms | ratio | ratio without Chromium's own |",
    );
    print('|---|---|---|---|---|---|---|---|');
    for (const size of starts > 0 ? sizes : []) await measureStarts(executablePath, size, folder);
    print(
      `\nLoad as it ended: ${loadavg()
        .map((one) => one.toFixed(1))
        .join(' ')}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = findBrowser();
if (browser === null) print('NOT MEASURED: no Chromium here, so no window to time.');
else await measure(browser);
