import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { Downloads } from './downloads.ts';
import { readBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

/** Largest call, bytes. A pasted table is the largest thing the window sends in one; files come by PUT /files. */
export const rpcLimit = 25 * 1024 * 1024;

const parsed = (body: Buffer): { readonly name: string; readonly input: unknown } | null => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || !('name' in value)) return null;
    if (typeof value.name !== 'string') return null;
    return { name: value.name, input: 'input' in value ? value.input : undefined };
  } catch {
    return null;
  }
};

/** POST /rpc {name, input}: hands the call to the backend and answers with its Result as it is. */
export async function answerRpc(
  request: IncomingMessage,
  response: ServerResponse,
  call: (name: string, input: unknown) => Promise<Result<unknown, AppError>>,
  downloads: Downloads,
): Promise<void> {
  const body = await readBody(request, rpcLimit);
  if (body === null) return sendJson(response, 413, fail(appError('file-too-large', { limit: rpcLimit })));
  const rpc = parsed(body);
  if (rpc === null) return sendJson(response, 400, fail(appError('invalid-input', { at: 'body' })));
  const result = await call(rpc.name, rpc.input);
  downloads.handOut(rpc.name, result);
  sendJson(response, 200, result);
}
