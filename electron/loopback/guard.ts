import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const tokenHeader = 'x-fordel-token';

/** Compared as digests, so that neither the length nor the first wrong letter shows in the time it takes. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

export type Refusal = 'host' | 'site' | 'origin' | 'token';

/**
 * Why a request is not from the window this server was started for, or null if it is. Any page in the user's browser
 * can send requests to 127.0.0.1, and a name of its own can be made to point here (DNS rebinding), so:
 * - Host must be exactly ours: a rebound name arrives with its own Host.
 * - Sec-Fetch-Site, where the browser tells it, must not be another site.
 * - Origin must be exactly ours on everything that is not a plain read.
 * - The token must be right on everything but the files of the window, which hold no data, and downloads of made files,
 *   whose own token, which only the window was told, is the key as long as the program runs.
 */
export function refuse(
  request: IncomingMessage,
  own: { readonly host: string; readonly token: string },
  needsToken: boolean,
): Refusal | null {
  if (request.headers.host !== own.host) return 'host';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'site';
  const { origin } = request.headers;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (origin === undefined ? !reads : origin !== `http://${own.host}`) return 'origin';
  if (!needsToken) return null;
  const token = request.headers[tokenHeader];
  return typeof token === 'string' && same(token, own.token) ? null : 'token';
}
