import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandTable } from '../../shared/commands/command-table.ts';

const root = join(import.meta.dirname, '../..');

/** The binary that Electron's own installer has put there, or null. */
function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const binary = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

const binary = electronBinary();
if (binary === null) {
  const said = 'SKIPPED: Electron has no binary here, so nothing of test/electron-smoke was tried.';
  if (process.env.FORDEL_SMOKE === 'required') throw new Error(said);
  process.stderr.write(`\n${said}\n\n`);
}

describe.skipIf(binary === null)('in a real Electron', () => {
  let app: ElectronApplication;
  let page: Page;
  const data = mkdtempSync(join(tmpdir(), 'fordel-smoke-'));
  beforeAll(async () => {
    app = await _electron.launch({ executablePath: binary ?? '', args: [root, `--data=${data}`] });
    page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  });

  test('the window is on its own origin and reaches the backend', async () => {
    expect(page.url()).toBe('app://fordel/');
    const answer: unknown = await page.evaluate('window.bridge.call("app.info", {})');
    expect(answer).toMatchObject({ ok: true, value: { door: 'electron' } });
  });

  test('the page has the three functions of the bridge, and no Node', async () => {
    expect(await page.evaluate('[typeof require, typeof process]')).toEqual(['undefined', 'undefined']);
    expect(await page.evaluate('Object.keys(window.bridge).sort()')).toEqual([
      'call',
      'onEvent',
      'registerDroppedFiles',
    ]);
  });

  test('nothing leaves: no request, no window, no navigation', async () => {
    expect(await page.evaluate('fetch("https://example.org").then(() => true, () => false)')).toBe(false);
    expect(await page.evaluate('window.open("https://example.org") === null')).toBe(true);
    await page.evaluate('void (location.href = "https://example.org")');
    await page.waitForTimeout(500);
    expect(page.url()).toBe('app://fordel/');
    expect(app.windows()).toHaveLength(1);
  });

  test('the window may fill the screen and write to the clipboard, and may not read from it', async () => {
    const may = (work: string): Promise<unknown> => page.evaluate(`${work}.then(() => true, () => false)`);
    expect(await may('document.documentElement.requestFullscreen()')).toBe(true);
    expect(await may('document.exitFullscreen()')).toBe(true);
    expect(await may('navigator.clipboard.writeText("641")')).toBe(true);
    expect(await may('navigator.clipboard.readText()')).toBe(false);
  });

  test('the menu holds every command of the table', async () => {
    const missing = await app.evaluate(
      ({ Menu }, ids) => ids.filter((id) => !Menu.getApplicationMenu()?.getMenuItemById(id)),
      commandTable.map(({ id }): string => id),
    );
    expect(missing).toEqual([]);
  });
});
