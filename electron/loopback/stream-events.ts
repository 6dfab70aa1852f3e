import type { ServerResponse } from 'node:http';
import type { BackendEvent } from '../../shared/contract/index.ts';
import { securityHeaders } from '../backend/files/asset-headers.ts';

/** Often enough for nothing between the two ends to think the stream dead, milliseconds. */
const heartbeat = 15_000;

/** A window that has this much unread, bytes, has stopped reading; one that is there after all connects anew. */
const mostUnread = 4 * 1024 * 1024;

/** GET /events: what the backend tells, as server-sent events, until the window goes away. */
export function streamEvents(
  response: ServerResponse,
  onEvent: (listener: (event: BackendEvent) => void) => () => void,
): void {
  response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(': fordel\n\n');
  const stop = onEvent((event) => {
    if (response.writableLength > mostUnread) response.destroy();
    else response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const beat = setInterval(() => response.write(': \n\n'), heartbeat);
  response.once('close', () => {
    clearInterval(beat);
    stop();
  });
}
