import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { appError } from '../../shared/contract/errors.ts';
import { fail } from '../../shared/model/result.ts';
import type { FileToken } from '../../shared/model/token.ts';
import { sendJson } from './send-json.ts';

/** Largest file in, bytes. IMDi's long table of every kommune and year is 11 MB; this leaves room for years to come. */
export const fileLimit = 200 * 1024 * 1024;

/** The name the user knows the file by, without any folder or control character. */
export function shownName(name: string | null): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = Array.from(last)
    .filter((letter) => letter >= ' ' && letter !== '\u007f')
    .join('')
    .slice(0, 200);
  return plain === '' || plain === '.' || plain === '..' ? 'fil' : plain;
}

/** Counts what passes. What is over the limit is swallowed, so that the sender gets to read the answer. */
class Limit extends Transform {
  passed = 0;
  readonly #limit: number;
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }
  get over(): boolean {
    return this.passed > this.#limit;
  }
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.passed += chunk.length;
    done(null, this.over ? undefined : chunk);
  }
}

/**
 * PUT /files?name=…: streams a file into the session's own folder and answers {token, name}.
 *
 * @param limit bytes
 */
export async function receiveFile(
  request: IncomingMessage,
  response: ServerResponse,
  options: {
    readonly folder: string;
    readonly name: string | null;
    readonly limit: number;
    readonly register: (path: string, name: string) => FileToken;
  },
): Promise<void> {
  const name = shownName(options.name);
  const tooLarge = fail(appError('file-too-large', { file: name, limit: options.limit }));
  if (Number(request.headers['content-length'] ?? 0) > options.limit) {
    request.resume();
    return sendJson(response, 413, tooLarge);
  }
  const ending = /^\.[A-Za-z0-9]{1,8}$/.exec(extname(name))?.[0] ?? '';
  const path = join(options.folder, randomBytes(16).toString('hex') + ending);
  const limit = new Limit(options.limit);
  try {
    await pipeline(request, limit, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    // A sender that went away is nobody to answer; a full disk is.
    if (request.destroyed && !request.complete) return;
    throw error;
  }
  if (limit.over) {
    await rm(path, { force: true });
    return sendJson(response, 413, tooLarge);
  }
  sendJson(response, 200, { token: options.register(path, name), name });
}
