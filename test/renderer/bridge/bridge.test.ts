// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectBridge } from '../../../renderer/bridge/connect-bridge.ts';
import { loopbackBridge } from '../../../renderer/bridge/loopback-bridge.ts';
import { readEventStream } from '../../../renderer/bridge/read-event-stream.ts';
import { fakeBridge } from '../support/fake-bridge.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

describe('connectBridge', () => {
  test('takes the token out of the address bar, and has it after the page is loaded again', () => {
    window.history.replaceState(null, '', '/#token=hemmelig');
    expect(connectBridge(window)).not.toBeNull();
    expect(window.location.href).not.toContain('hemmelig');
    expect(connectBridge(window)).not.toBeNull();
  });

  test('without a token and a preload there is no bridge', () => {
    expect(connectBridge(window)).toBeNull();
  });

  test("Electron's bridge goes before the loopback", () => {
    const bridge = fakeBridge();
    expect(connectBridge({ ...window, bridge } as never)).toBe(bridge);
  });
});

describe('loopbackBridge', () => {
  test('a call carries the token in its header, never in the address', async () => {
    const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response('{"ok":true,"value":[]}'));
    vi.stubGlobal('fetch', fetched);
    expect(await loopbackBridge('hemmelig').call('round.list', {})).toEqual({ ok: true, value: [] });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('rpc');
    expect(init?.headers).toMatchObject({ 'x-fordel-token': 'hemmelig' });
    expect(init?.body).toBe('{"name":"round.list","input":{}}');
  });

  test('what is sent as the page goes is small enough to be sent at all', async () => {
    const fetched = vi.fn(
      async (_url: string, _init: RequestInit) => new Response('{"ok":true,"value":null}'),
    );
    vi.stubGlobal('fetch', fetched);
    const { call } = loopbackBridge('t');
    const save = async (text: string): Promise<string> => {
      const plans = { text, source: '', date: null };
      await call('plans.save', { roundId: 1, ...plans, seen: [plans, plans, plans] });
      return String(fetched.mock.calls.at(-1)?.[1].body);
    };
    const long = 'å'.repeat(20_000);
    expect((await save(long)).length).toBeGreaterThan(64 * 1024);
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(new TextEncoder().encode(await save(long)).length).toBeLessThan(64 * 1024);
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(await save(long)).toContain(long);
    globalThis.dispatchEvent(new Event('pageshow'));
  });

  test('what is sent as the page goes is small enough together, and the last is sent too', async () => {
    const fetched = vi.fn(
      async (_url: string, _init: RequestInit) => new Response('{"ok":true,"value":null}'),
    );
    vi.stubGlobal('fetch', fetched);
    const { call } = loopbackBridge('t');
    const save = async (text: string): Promise<number> => {
      const plans = { text, source: '', date: null };
      await call('plans.save', { roundId: 1, ...plans, seen: [plans, plans, plans] });
      const sent = JSON.parse(String(fetched.mock.calls.at(-1)?.[1].body)) as { input: { seen: unknown[] } };
      return sent.input.seen.length;
    };
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(await save('å'.repeat(9000))).toBe(1);
    expect(await save('å'.repeat(4000))).toBe(1);
    expect(await save('kort')).toBe(3);
    expect(fetched.mock.calls.map(([, init]) => init.keepalive)).toEqual([true, true, true]);
    const sizes = fetched.mock.calls.map(([, init]) => new TextEncoder().encode(String(init.body)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(64 * 1024);
    await save('å'.repeat(9000));
    expect(fetched.mock.calls.at(-1)?.[1].keepalive).toBe(false);
    globalThis.dispatchEvent(new Event('pageshow'));
    globalThis.dispatchEvent(new Event('pagehide'));
    await save('å'.repeat(9000));
    expect(fetched.mock.calls.at(-1)?.[1].keepalive).toBe(true);
    globalThis.dispatchEvent(new Event('pageshow'));
  });

  test('a server that is gone is an answer, not an exception', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('refused')));
    expect(await loopbackBridge('t').call('round.list', {})).toMatchObject({
      ok: false,
      error: { code: 'no-connection' },
    });
  });
});

describe('readEventStream', () => {
  test('an event that comes in two pieces is read as one, and comments are passed over', async () => {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of [': hei\n\nda', 'ta: {"type":"changed","round', 'Id":1}\n\n'])
          controller.enqueue(encoder.encode(part));
        controller.close();
      },
    });
    const heard: unknown[] = [];
    await readEventStream(body, (event) => heard.push(event));
    expect(heard).toEqual([{ type: 'changed', roundId: 1 }]);
  });
});
