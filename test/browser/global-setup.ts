import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

/** Once before all journeys: the window as it will be shipped, and a browser to show it in. */
export default async function setup(): Promise<void> {
  if (findBrowser() === null) {
    throw new Error(
      'NO BROWSER FOUND: the journeys cannot run. Install Chromium, or set CHROME to its path.',
    );
  }
  await buildIfStale('renderer', (line) => process.stderr.write(`${line}\n`));
}
