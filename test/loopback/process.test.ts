import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { desktopNb } from '../../shared/i18n/desktop-nb.ts';

const script = join(import.meta.dirname, 'start-for-test.ts');
const env = { ...process.env, LC_ALL: 'nb_NO.UTF-8', DISPLAY: '', WAYLAND_DISPLAY: '' };

interface Running {
  readonly child: ChildProcess;
  readonly text: () => string;
  readonly address: Promise<string>;
  readonly exit: Promise<number | null>;
}

const watch = (child: ChildProcess): Running => {
  let text = '';
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const found = /http:\/\/\S+/.exec(text);
      if (found !== null) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`ended: ${text}`)));
  });
  address.catch(() => undefined);
  return { child, text: () => text, address, exit };
};

let folder: string;
let data: string;
const started: Running[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fordel-window-'));
  data = mkdtempSync(join(tmpdir(), 'fordel-data-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Fordel</title>');
});
afterEach(async () => {
  for (const { child, exit } of started.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await exit;
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
});

const start = (...args: readonly string[]): Running => {
  const running = watch(spawn(process.execPath, [script, folder, ...args], { env }));
  started.push(running);
  return running;
};

const isServed = (address: string): Promise<boolean> =>
  fetch(new URL('/', address)).then(
    (answer) => answer.ok,
    () => false,
  );

describe('browser mode as a process', () => {
  test('prints one line with the address, serves the window and answers a call from the real backend', async () => {
    const running = start('--data', data, '--no-open');
    const address = await running.address;
    expect(running.text().trim().split('\n')).toEqual([desktopNb.browser.running(address)]);
    expect(await isServed(address)).toBe(true);
    const { origin, hash } = new URL(address);
    const answer = await fetch(`${origin}/rpc`, {
      method: 'POST',
      headers: { origin, 'x-fordel-token': hash.replace('#token=', '') },
      body: JSON.stringify({ name: 'app.info', input: {} }),
    });
    expect(await answer.json()).toMatchObject({ ok: true, value: { door: 'browser' } });
    const unknown = await fetch(`${origin}/rpc`, {
      method: 'POST',
      headers: { origin, 'x-fordel-token': hash.replace('#token=', '') },
      body: JSON.stringify({ name: '__proto__', input: {} }),
    });
    expect(await unknown.json()).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends with status 0 on %s and leaves nothing of the session behind',
    async (signal) => {
      const running = start('--data', data, '--no-open');
      const address = await running.address;
      expect(readdirSync(data)).toContain('innboks');
      running.child.kill(signal);
      expect(await running.exit).toBe(0);
      expect(await isServed(address)).toBe(false);
      // Closed properly, SQLite takes its write-ahead log with it.
      expect(readdirSync(data)).toEqual(['fordel.db']);
    },
  );

  test('ends when the process that started it is killed', async () => {
    const code = `require('node:child_process').spawn(process.execPath, ${JSON.stringify([script, folder, '--data', data, '--no-open'])}, { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const parent = watch(spawn(process.execPath, ['-e', code], { env }));
    started.push(parent);
    const address = await parent.address;
    expect(await isServed(address)).toBe(true);
    parent.child.kill('SIGKILL');
    await expect.poll(() => isServed(address)).toBe(false);
    await expect.poll(() => readdirSync(data)).toEqual(['fordel.db']);
  });

  test('a second one on the same data says it is already open, at once, and changes nothing', async () => {
    const first = start('--data', data, '--no-open');
    await first.address;
    const second = start('--data', data, '--no-open');
    expect(await second.exit).toBe(2);
    expect(second.text()).toContain(desktopNb.failure.elsewhere);
    expect(second.text()).toContain(data);
    expect(await isServed(await first.address)).toBe(true);
  });

  test('a file that is not a database of ours is left as it is', async () => {
    writeFileSync(join(data, 'fordel.db'), 'not a database, but somebody’s notes'.repeat(100));
    const running = start('--data', data, '--no-open');
    expect(await running.exit).toBe(2);
    expect(running.text()).toContain(data);
    expect(readdirSync(data)).toEqual(['fordel.db']);
  });

  test('a port that is taken is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const running = start('--data', data, '--no-open', '--port', String(port));
    expect(await running.exit).toBe(2);
    expect(running.text()).toContain(desktopNb.browser.portTaken(port));
    other.close();
  });

  test.each([['--port', 'x'], ['--port', '70000'], ['--data'], ['--frobnicate'], ['extra']])(
    'arguments that cannot be understood (%s %s) are answered with how to use it',
    async (...args) => {
      const running = start(...args.filter((arg) => arg !== undefined));
      expect(await running.exit).toBe(2);
      expect(running.text().trim()).toBe(desktopNb.browser.usage);
    },
  );

  test('where no browser can be opened it says so and goes on', async () => {
    const running = start('--data', data);
    const address = await running.address;
    await expect.poll(() => running.text()).toContain(desktopNb.browser.notOpened);
    expect(await isServed(address)).toBe(true);
  });
});
