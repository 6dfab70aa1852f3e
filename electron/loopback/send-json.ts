import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../backend/files/asset-headers.ts';

/** Refusals are a Result too, so that a client has one thing to read. */
export function sendJson(response: ServerResponse, status: number, result: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(JSON.stringify(result));
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}
