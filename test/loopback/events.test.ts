import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BackendEvent } from '../../shared/contract/index.ts';
import { echoBackend, type OpenDoor, openDoor } from './open-door.ts';

const backend = echoBackend();
let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor(backend);
});
afterAll(() => door.close());

const listen = async (): Promise<{ next: () => Promise<string>; stop: () => void }> => {
  const stop = new AbortController();
  const response = await fetch(`${door.server.origin}/events`, {
    headers: { 'x-fordel-token': door.server.token },
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await reader?.read())?.value ?? '', stop: () => stop.abort() };
};

test('what the backend tells arrives at every window that listens, in order', async () => {
  const [first, second] = [await listen(), await listen()];
  expect(await first.next()).toBe(': fordel\n\n');
  expect(await second.next()).toBe(': fordel\n\n');
  const told: BackendEvent[] = [
    { type: 'changed', roundId: 1 },
    { type: 'progress', job: 'import', done: 1, total: null },
  ];
  for (const event of told) backend.tell(event);
  for (const window of [first, second]) {
    let text = '';
    while (text.split('\n\n').length <= told.length) text += await window.next();
    expect(text).toBe(told.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    window.stop();
  }
  await expect.poll(() => backend.listening()).toBe(0);
});

test('a window that went away is told nothing, and the others are', async () => {
  const others = backend.listening();
  const [gone, here] = [await listen(), await listen()];
  await here.next();
  gone.stop();
  await expect.poll(() => backend.listening()).toBe(others + 1);
  backend.tell({ type: 'changed', roundId: null });
  expect(await here.next()).toBe('data: {"type":"changed","roundId":null}\n\n');
  here.stop();
});

test('the server closes although a window still listens', async () => {
  const other = await openDoor(echoBackend());
  const response = await fetch(`${other.server.origin}/events`, {
    headers: { 'x-fordel-token': other.server.token },
  });
  await other.close();
  await expect(response.text()).rejects.toThrow();
});
