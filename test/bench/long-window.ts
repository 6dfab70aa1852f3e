// `npm run bench:long-window`: the window through a long day, by slider moves and visits to screens, and
// what it still holds each time all that can be freed is freed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Step } from '../../renderer/store/screen.ts';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { startFordel } from '../browser/start-fordel.ts';
import { goTo } from '../browser/steps.ts';
import { roundOf } from './round-of.ts';

const rounds = 10;
const movesARound = 200;
/** Ends with the screen that the slider is on. */
const screens: readonly Step[] = [
  'runde',
  'grunnlag',
  'innspill',
  'kriterier',
  'moete',
  'anbefaling',
  'oppfolging',
  'fordeling',
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: set CHROME to its path.');

async function dragTheSlider(page: Page): Promise<void> {
  const slider = page.locator('.criteria input[type="range"]').nth(2);
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not in sight');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 12, y);
  await page.mouse.down();
  for (let turn = 1; turn <= movesARound; turn += 1) {
    await page.mouse.move(box.x + 12 + (box.width - 24) * Math.abs(((turn / 25) % 2) - 1), y);
  }
  await page.mouse.up();
}

await buildIfStale('renderer', print);
const folder = mkdtempSync(join(tmpdir(), 'fordel-langt-vindu-'));
await roundOf(46, folder, null);
const fordel = await startFordel(folder);
const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'nb-NO' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(fordel.address);
  await page.locator('table.grid tbody tr[data-kommune] .proposal').first().waitFor();
  print('moves  visits  heap MB  DOM nodes  listeners');
  for (let round = 1; round <= rounds; round += 1) {
    await dragTheSlider(page);
    for (const screen of screens) await goTo(page, screen);
    // Twice: what a finalizer lets go is freed the second time.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const figure = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const figures = [
      round * movesARound,
      round * screens.length,
      (figure('JSHeapUsedSize') / 2 ** 20).toFixed(1),
      figure('Nodes'),
      figure('JSEventListeners'),
    ];
    print(figures.map((one) => String(one).padStart(7)).join('  '));
  }
} finally {
  await browser.close();
  await fordel.kill();
  rmSync(folder, { recursive: true, force: true });
}
