import type { AppError, Call } from '../../shared/contract/index.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { type Bridge, FileRefused, type NamedFile } from './bridge.ts';
import { eventListeners } from './event-listeners.ts';

/** Browser mode: the same backend behind a guarded server on this machine. */
export function loopbackBridge(token: string): Bridge {
  const headers = { 'x-fordel-token': token };
  // A request that is made while the page is going would be cut with it, unless it may outlive it.
  // How many bytes of such are left to send; null while the page stays.
  let room: number | null = null;
  globalThis.addEventListener?.('pagehide', () => {
    room = mostAtLast;
  });
  globalThis.addEventListener?.('pageshow', () => {
    room = null;
  });

  const call = (async (name: string, input: unknown): Promise<Result<unknown, AppError>> => {
    try {
      const body = room === null ? JSON.stringify({ name, input }) : lastBody(name, input, room);
      // One there is no room for is refused at once as a lasting one; as another it may still come through.
      const keepalive = room !== null && bytesIn(body) <= room;
      if (room !== null && keepalive) room -= bytesIn(body);
      const response = await fetch('rpc', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
        keepalive,
      });
      return (await response.json()) as Result<unknown, AppError>;
    } catch (cause) {
      return fail({ code: 'no-connection', params: { detail: String(cause) } });
    }
  }) as Call;

  const onEvent = eventListeners((signal) => fetch('events', { headers, signal }), `fordel ${token}`);

  const put = async (file: File): Promise<NamedFile> => {
    const response = await fetch(`files?name=${encodeURIComponent(file.name)}`, {
      method: 'PUT',
      headers,
      body: file,
    });
    if (response.ok) return (await response.json()) as NamedFile;
    const answer = (await response.json().catch(() => null)) as Result<never, AppError> | null;
    if (answer?.ok === false) throw new FileRefused(answer.error);
    throw new Error(`${file.name}: ${response.status}`);
  };

  return {
    call,
    onEvent,
    registerDroppedFiles: (files) => Promise.all(files.map(put)),
    downloadUrl: (file) => `files/${file}`,
  };
}

/** What a browser sends for a page that goes is 64 KiB at most of all calls together (Fetch, 4.6), the names and all. */
const mostAtLast = 60_000;
/** What one call may take of the room for the sake of what was seen after the first: others are to follow. */
const shareOfRoom = 1 / 4;

const bytesIn = (body: string): number => new TextEncoder().encode(body).length;

/** With as much of what was seen as there is room for, the first first: one that is too long would not go at all. */
function lastBody(name: string, input: unknown, room: number): string {
  const body = JSON.stringify({ name, input });
  if (typeof input !== 'object' || input === null || !('seen' in input)) return body;
  const { seen } = input;
  if (!Array.isArray(seen)) return body;
  for (let count = seen.length; count >= 0; count -= 1) {
    const shorter = JSON.stringify({ name, input: { ...input, seen: seen.slice(0, count) } });
    if (bytesIn(shorter) <= (count > 1 ? room * shareOfRoom : room)) return shorter;
  }
  return body;
}
