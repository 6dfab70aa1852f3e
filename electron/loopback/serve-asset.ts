import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/model/result.ts';
import { securityHeaders } from '../backend/files/asset-headers.ts';
import { resolveAsset } from '../backend/files/resolve-asset.ts';
import { sendJson } from './send-json.ts';

/** The built window, file by file. */
export async function serveAsset(response: ServerResponse, root: string, pathname: string): Promise<void> {
  const asset = resolveAsset(root, pathname);
  if (asset === null) return sendJson(response, 404, fail(appError('file-not-found')));
  const body = await readFile(asset.path);
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': asset.contentType,
    'Content-Length': body.length,
  });
  response.end(body);
}
