import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/model/result.ts';
import { createDownloads } from './downloads.ts';
import { type BehindTheDoor, handleRequest } from './handle-request.ts';
import { fileLimit } from './receive-file.ts';
import { sendJson } from './send-json.ts';

export interface RunningServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** 256 bits, new for each start. */
  readonly token: string;
  /** The address that opens the window: the token stands in the fragment, which a browser never sends anywhere. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the window and the backend on this machine alone.
 *
 * @param options.port 0 for a free one
 * @throws the operating system's error where the port cannot be had
 */
export async function startServer(options: {
  readonly backend: BehindTheDoor;
  readonly rendererFolder: string;
  readonly uploadFolder: string;
  readonly port: number;
  readonly log: (line: string) => void;
  readonly fileLimit?: number;
}): Promise<RunningServer> {
  const token = randomBytes(32).toString('hex');
  const downloads = createDownloads();
  const door = { ...options, downloads, token, fileLimit: options.fileLimit ?? fileLimit, host: '' };
  const server = createServer((request, response) => {
    handleRequest(door, request, response).catch((error: unknown) => {
      options.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      sendJson(response, 500, fail(appError('internal')));
    });
  });
  // One user and one window: a peer that sends its headers slowly is not it. A large file may take its time.
  server.headersTimeout = 10_000;
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', listening);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  door.host = `127.0.0.1:${bound.port}`;
  const origin = `http://${door.host}`;
  return {
    origin,
    token,
    address: `${origin}/#token=${token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
