import type { AppError, Call } from '../../shared/contract/index.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { type Bridge, FileRefused, type NamedFile } from './bridge.ts';
import { eventListeners } from './event-listeners.ts';

/** Browser mode: the same backend behind a guarded server on this machine. */
export function loopbackBridge(token: string): Bridge {
  const headers = { 'x-fordel-token': token };
  // A request that is made while the page is going would be cut with it, unless it may outlive it.
  let leaving = false;
  globalThis.addEventListener?.('pagehide', () => {
    leaving = true;
  });
  globalThis.addEventListener?.('pageshow', () => {
    leaving = false;
  });

  const call = (async (name: string, input: unknown): Promise<Result<unknown, AppError>> => {
    try {
      const response = await fetch('rpc', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: leaving ? lastBody(name, input) : JSON.stringify({ name, input }),
        keepalive: leaving,
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

/** What a browser sends for a page that goes is 64 KiB at most, the names and all. */
const mostAtLast = 60_000;

/** With as much of what was seen as there is room for, the first first: one that is too long would not go at all. */
function lastBody(name: string, input: unknown): string {
  const body = JSON.stringify({ name, input });
  if (new TextEncoder().encode(body).length <= mostAtLast) return body;
  if (typeof input !== 'object' || input === null || !('seen' in input)) return body;
  const { seen } = input;
  return Array.isArray(seen) && seen.length > 0
    ? lastBody(name, { ...input, seen: seen.slice(0, -1) })
    : body;
}
