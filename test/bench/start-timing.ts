import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startFordel } from '../browser/start-fordel.ts';
import { treeProcessor } from './tree-processor.ts';

/** One start, milliseconds: by the clock, and of the processor. */
export interface Start {
  readonly clock: number;
  readonly processor: number;
}

const root = join(import.meta.dirname, '../..');
/** What `npm start` runs. */
const command = [
  '--import',
  join(root, 'scripts/check-node.js'),
  '--import',
  join(root, 'scripts/keep-compiled.js'),
  join(root, 'scripts/start.ts'),
];

/** From nothing to an address that answers. */
export async function startServerOnce(data: string): Promise<Start> {
  const begun = performance.now();
  const fordel = await startFordel(data, command);
  const start = { clock: performance.now() - begun, processor: treeProcessor() };
  await fordel.stop();
  return start;
}

/** From nothing to an empty page: what of a start is Chromium's own. */
export async function startBrowserOnce(open: () => Promise<Browser>): Promise<Start> {
  const begun = performance.now();
  const browser = await open();
  await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const start = { clock: performance.now() - begun, processor: treeProcessor() };
  await browser.close();
  return start;
}

/** From nothing running to a row of numbers on the screen, the browser's own start with it. */
export async function startOnce(
  data: string,
  open: () => Promise<Browser>,
  usable: (page: Page) => Promise<void>,
): Promise<Start> {
  const begun = performance.now();
  const [fordel, browser] = await Promise.all([startFordel(data, command), open()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(fordel.address, { waitUntil: 'commit' });
    await usable(page);
    return { clock: performance.now() - begun, processor: treeProcessor() };
  } finally {
    await browser.close();
    await fordel.stop();
  }
}

/** LibreOffice without a window: it loads the workbook, reckons, and writes it as CSV. Less than opening it on a screen. */
export async function libreOfficeOnce(workbook: string, folder: string): Promise<Start> {
  const begun = performance.now();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  // The shell tells what its children took of the processor: «0m0.431s 0m0.099s» on its second line.
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    'soffice --headless "$1" --convert-to csv --outdir "$2" "$3" >/dev/null || exit 1; times',
    'bash',
    profile,
    folder,
    workbook,
  ]);
  const clock = performance.now() - begun;
  const seconds = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = seconds.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  return { clock, processor: 1_000 * processor };
}
