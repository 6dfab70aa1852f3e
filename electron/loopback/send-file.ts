import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/model/result.ts';
import { securityHeaders } from '../backend/files/asset-headers.ts';
import { sendJson } from './send-json.ts';

/** RFC 6266: a plain name for old clients, the real one beside it. */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** GET /files/TOKEN: the file as a download, never shown in the window's own origin. */
export async function sendFile(
  response: ServerResponse,
  file: { readonly path: string; readonly name: string } | null,
): Promise<void> {
  const found = file === null ? null : await stat(file.path).catch(() => null);
  if (file === null || found === null || !found.isFile())
    return sendJson(response, 404, fail(appError('file-not-found')));
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': 'application/octet-stream',
    'Content-Length': found.size,
    'Content-Disposition': disposition(file.name),
  });
  // A reader that goes away midway can ask again; there is nobody to tell.
  await pipeline(createReadStream(file.path), response).catch(() => undefined);
}
