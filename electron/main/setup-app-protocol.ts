import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { securityHeaders } from '../backend/files/asset-headers.ts';
import { resolveAsset } from '../backend/files/resolve-asset.ts';
import { appOrigin, appScheme } from './app-origin.ts';

/** A page made in memory, for when the window's own cannot be shown. */
export interface MadePage {
  readonly contentType: string;
  readonly body: string;
}

/** Must run before the app is ready. No bypassCSP, no service workers, no extensions. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built window on app://fordel, with the headers the loopback server sends too. */
export function setupAppProtocol(folder: string, made: ReadonlyMap<string, MadePage> = new Map()): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    // URL gives a standard scheme of our own no origin, so host and scheme are compared.
    if (`${url.protocol}//${url.host}` !== appOrigin || request.method !== 'GET')
      return answer(404, null, '');
    const page = made.get(url.pathname);
    if (page !== undefined) return answer(200, page.contentType, page.body);
    const asset = resolveAsset(folder, url.pathname);
    return asset === null
      ? answer(404, null, '')
      : answer(200, asset.contentType, await readFile(asset.path));
  });
}

const answer = (
  status: number,
  contentType: string | null,
  body: string | Uint8Array<ArrayBuffer>,
): Response =>
  new Response(body, {
    status,
    headers: { ...securityHeaders, ...(contentType === null ? {} : { 'Content-Type': contentType }) },
  });
