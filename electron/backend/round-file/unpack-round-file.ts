import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { sha256 } from '../export/sha256.ts';
import { firstFlaw } from './first-flaw.ts';
import type { RoundFile, RoundFileBody } from './round-file.ts';
import { roundFileFormat, roundFileLimits, roundFileVersion } from './round-file-format.ts';
import { roundFileBody, roundFileHead } from './round-file-schema.ts';

const unpack = promisify(gunzip);
const MB = 1024 * 1024;

/**
 * The round in a file's bytes, where all of it is as it should be. Anyone may have made the file: nothing in it is believed
 * before it has the right checksum, fits the schema and hangs together.
 *
 * @param file what the user calls it
 * @param most bytes it may unpack to
 */
export async function unpackRoundFile(
  packed: Uint8Array,
  file: string,
  most: number = roundFileLimits.unpackedBytes,
): Promise<Result<RoundFile, AppError>> {
  let bytes: Uint8Array;
  try {
    bytes = await unpack(packed, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? fail(tooLargeError(file)) : fail(appError('not-a-round-file', { file }));
  }
  const end = bytes.indexOf(0x0a);
  const first = parsed(bytes.subarray(0, Math.max(end, 0)));
  if (!isOurs(first)) return fail(appError('not-a-round-file', { file }));
  if (first.version > roundFileVersion) {
    return fail(appError('round-file-newer', { file, version: first.version, supported: roundFileVersion }));
  }
  const broken = (detail: string): Result<never, AppError> =>
    fail(appError('round-file-broken', { file, detail }));
  const head = roundFileHead.safeParse(first);
  if (!head.success) return broken('head');
  const rest = bytes.subarray(end + 1);
  if (sha256(rest) !== head.data.sha256) return broken('sha256');
  const body = roundFileBody.safeParse(parsed(rest));
  if (!body.success) {
    const [issue] = body.error.issues;
    return broken(`${(issue?.path ?? []).join('.')}: ${issue?.message ?? ''}`);
  }
  // The tables are typed by their specification, which zod's own inference cannot follow.
  const whole = body.data as unknown as RoundFileBody;
  const flaw = firstFlaw(whole);
  return flaw === null ? ok({ head: head.data, body: whole }) : broken(flaw);
}

export const tooLargeError = (file: string): AppError =>
  appError('round-file-too-large', { file, limit: roundFileLimits.unpackedBytes / MB });

/** null where it is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

const isOurs = (head: unknown): head is { readonly version: number } =>
  typeof head === 'object' &&
  head !== null &&
  'format' in head &&
  head.format === roundFileFormat &&
  'version' in head &&
  typeof head.version === 'number';
