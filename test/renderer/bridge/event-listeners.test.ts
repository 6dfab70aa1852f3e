import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventListeners } from '../../../renderer/bridge/event-listeners.ts';
import type { BackendEvent } from '../../../shared/contract/index.ts';

const anything: BackendEvent = { type: 'changed', roundId: null };
const ofOne: BackendEvent = { type: 'changed', roundId: 1 };

/** A server of events, as far as windows can tell. */
function server() {
  const open: { send: (event: BackendEvent) => void; cut: () => void }[] = [];
  let opened = 0;
  const listen = (signal: AbortSignal): Promise<Response> => {
    opened += 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const stream = {
          send: (event: BackendEvent) =>
            controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`)),
          cut: () => {
            const at = open.indexOf(stream);
            if (at < 0) return;
            open.splice(at, 1);
            controller.close();
          },
        };
        open.push(stream);
        signal.addEventListener('abort', stream.cut);
      },
    });
    return Promise.resolve(new Response(body));
  };
  return {
    listen,
    open,
    opened: () => opened,
    tell: (event: BackendEvent) => {
      for (const one of open) one.send(event);
    },
  };
}

/** A window of its own, with what it has heard. */
function listening(listen: (signal: AbortSignal) => Promise<Response>, name: string) {
  const heard: BackendEvent[] = [];
  const onEvent = eventListeners(listen, name);
  const stop = onEvent((event) => heard.push(event));
  stops.push(stop);
  return { heard, onEvent, stop };
}
const stops: (() => void)[] = [];
let number = 0;
let name = '';
beforeEach(() => {
  number += 1;
  name = `prøve ${number}`;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

const ways = ['in a browser that keeps windows apart', 'in one that cannot'] as const;

describe.each(ways)('the stream of events, %s', (way) => {
  beforeEach(() => {
    if (way === 'in one that cannot') vi.stubGlobal('navigator', {});
  });

  test('is opened once for all who listen in a window', async () => {
    const { listen, open, opened, tell } = server();
    const { heard, onEvent } = listening(listen, name);
    const more: BackendEvent[] = [];
    stops.push(onEvent((event) => more.push(event)));
    await expect.poll(() => open.length).toBe(1);
    tell(ofOne);
    await expect.poll(() => more).toEqual([ofOne]);
    expect(heard).toEqual([ofOne]);
    expect(opened()).toBe(1);
  });

  test('has what was missed fetched where it was cut, and not before', async () => {
    const { listen, open } = server();
    const { heard } = listening(listen, name);
    await expect.poll(() => open.length).toBe(1);
    expect(heard).toEqual([]);
    open[0]?.cut();
    await expect.poll(() => heard, { timeout: 5000 }).toEqual([anything]);
  });

  test('ends with the last who listens', async () => {
    const { listen, open } = server();
    const { stop } = listening(listen, name);
    await expect.poll(() => open.length).toBe(1);
    stop();
    await expect.poll(() => open.length).toBe(0);
  });
});

describe('the stream of events of several windows', () => {
  test('is one, and all of them are told', async () => {
    const { listen, open, opened, tell } = server();
    const windows = Array.from({ length: 8 }, () => listening(listen, name));
    await expect.poll(() => open.length).toBe(1);
    tell(ofOne);
    for (const { heard } of windows) await expect.poll(() => heard).toEqual([ofOne]);
    expect(opened()).toBe(1);
  });

  test('is taken over by another when its window goes, and what came between is fetched by all', async () => {
    const { listen, open, tell } = server();
    const windows = Array.from({ length: 3 }, () => listening(listen, name));
    await expect.poll(() => open.length).toBe(1);
    windows[0]?.stop();
    for (const { heard } of windows.slice(1)) {
      await expect.poll(() => heard, { timeout: 5000 }).toEqual([anything]);
    }
    tell(ofOne);
    for (const { heard } of windows.slice(1)) await expect.poll(() => heard).toEqual([anything, ofOne]);
    expect(windows[0]?.heard).toEqual([]);
  });
});
