import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTokens } from '../../electron/backend/files/file-tokens.ts';
import type { BehindTheDoor } from '../../electron/loopback/handle-request.ts';
import { type RunningServer, startServer } from '../../electron/loopback/start-server.ts';
import type { BackendEvent } from '../../shared/contract/index.ts';
import { ok } from '../../shared/model/result.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** What is undefined here is left out of the request altogether. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

/** A raw request: unlike fetch it lets a test lie about Host and Origin, and sends a path with `..` as it stands. */
export function send(server: RunningServer, sent: Sent): Promise<Answer> {
  const { port } = new URL(server.origin);
  const headers = Object.entries({
    host: `127.0.0.1:${port}`,
    origin: server.origin,
    'x-fordel-token': server.token,
    ...sent.headers,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Promise((resolve, reject) => {
    const out = request(
      {
        host: '127.0.0.1',
        port,
        method: sent.method ?? 'GET',
        path: sent.path ?? '/',
        headers: Object.fromEntries(headers),
        setHost: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    out.on('error', reject);
    out.end(sent.body);
  });
}

export const rpc = (name: string, input: unknown): Sent => ({
  method: 'POST',
  path: '/rpc',
  body: JSON.stringify({ name, input }),
});

/** A backend that answers with what it was called with, and can be made to tell something. */
export function echoBackend(): BehindTheDoor & {
  readonly tell: (event: BackendEvent) => void;
  /** How many are told what happens. */
  readonly listening: () => number;
} {
  const listeners = new Set<(event: BackendEvent) => void>();
  return {
    call: (name, input) => Promise.resolve(ok({ name, input })),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: fileTokens(),
    listening: () => listeners.size,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

export interface OpenDoor {
  readonly server: RunningServer;
  readonly folder: string;
  readonly uploadFolder: string;
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** A real server on a free port, with a folder of its own for the window's files and what comes in. */
export async function openDoor(
  backend: BehindTheDoor,
  options: { readonly fileLimit?: number } = {},
): Promise<OpenDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-door-'));
  const uploadFolder = mkdtempSync(join(tmpdir(), 'fordel-in-'));
  const log: string[] = [];
  const server = await startServer({
    backend,
    rendererFolder: folder,
    uploadFolder,
    port: 0,
    log: (line) => log.push(line),
    ...options,
  });
  return {
    server,
    folder,
    uploadFolder,
    log,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(uploadFolder, { recursive: true, force: true });
    },
  };
}
