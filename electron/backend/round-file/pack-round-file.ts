import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '../export/sha256.ts';
import type { RoundFileBody, RoundFileHead } from './round-file.ts';
import { roundFileFormat, roundFileVersion } from './round-file-format.ts';

const squeeze = promisify(gzip);

/**
 * The bytes of a round as a file: two lines of JSON, packed with gzip. The first says what it is and holds the checksum
 * of the second.
 */
export async function packRoundFile(
  body: RoundFileBody,
  made: Pick<RoundFileHead, 'program' | 'madeAt' | 'madeBy'>,
): Promise<Uint8Array> {
  const round = Buffer.from(JSON.stringify(body));
  const head: RoundFileHead = {
    format: roundFileFormat,
    version: roundFileVersion,
    ...made,
    sha256: sha256(round),
  };
  return await squeeze(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), round]));
}
