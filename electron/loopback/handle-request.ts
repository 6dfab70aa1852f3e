import type { IncomingMessage, ServerResponse } from 'node:http';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/model/result.ts';
import type { Backend } from '../backend/create-backend.ts';
import { answerRpc } from './answer-rpc.ts';
import type { Downloads } from './downloads.ts';
import { refuse } from './guard.ts';
import { receiveFile } from './receive-file.ts';
import { sendFile } from './send-file.ts';
import { sendJson } from './send-json.ts';
import { serveAsset } from './serve-asset.ts';
import { streamEvents } from './stream-events.ts';

/** The part of the backend that this door opens. */
export type BehindTheDoor = Pick<Backend, 'call' | 'onEvent' | 'files'>;

export interface Door {
  readonly backend: BehindTheDoor;
  readonly downloads: Downloads;
  /** `127.0.0.1:port`, as it must stand in Host. */
  readonly host: string;
  readonly token: string;
  readonly rendererFolder: string;
  readonly uploadFolder: string;
  /** Largest file in, bytes. */
  readonly fileLimit: number;
}

const filesPrefix = '/files/';

/** Routes one request. Only the methods and paths named here exist. */
export async function handleRequest(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method } = request;
  const [pathname = '', query = ''] = (request.url ?? '').split('?', 2);
  const isRead = method === 'GET' || method === 'HEAD';
  const isDownload = method === 'GET' && pathname.startsWith(filesPrefix);
  const isAsset = isRead && !isDownload && pathname !== '/events' && pathname !== '/rpc';
  const refusal = refuse(request, door, !isAsset && !isDownload);
  if (refusal !== null) {
    request.resume();
    return sendJson(response, 403, fail(appError('not-allowed', { because: refusal })));
  }
  if (isDownload) {
    const token = pathname.slice(filesPrefix.length);
    return sendFile(response, door.downloads.has(token) ? door.backend.files.resolve(token) : null);
  }
  if (isAsset) return serveAsset(response, door.rendererFolder, pathname);
  switch (`${method} ${pathname}`) {
    case 'POST /rpc':
      return answerRpc(request, response, door.backend.call, door.downloads);
    case 'PUT /files':
      return receiveFile(request, response, {
        folder: door.uploadFolder,
        name: new URLSearchParams(query).get('name'),
        limit: door.fileLimit,
        register: door.backend.files.register,
      });
    case 'GET /events':
      return streamEvents(response, door.backend.onEvent);
    default:
      request.resume();
      return sendJson(response, 405, fail(appError('not-allowed', { because: 'method' })));
  }
}
