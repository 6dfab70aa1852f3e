import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';

/** The parts of a zip, read under guard. */
export interface GuardedZip {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, piece by piece. Throws ImportFailure where the zip lies or unpacks to too much. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
  /** What has been unpacked so far, and what all parts say they unpack to. */
  readonly progress: () => { readonly done: number; readonly total: number };
  readonly close: () => void;
}

/** What yauzl says of a zip that ends too early, by the words in its messages. */
const CUT_SHORT = /end of central directory|unexpected (EOF|end of file)|too short|not enough bytes/i;

function damaged(error: unknown): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ImportFailure(CUT_SHORT.test(detail) ? 'file-truncated' : 'file-damaged', {
    detail,
    expected: 'zip',
  });
}

async function entriesOf(zip: yauzl.ZipFile, limits: ReadLimits): Promise<ReadonlyMap<string, yauzl.Entry>> {
  if (zip.entryCount > limits.zipEntries) {
    throw new ImportFailure('unpacks-too-large', { found: zip.entryCount, limit: limits.zipEntries });
  }
  const entries = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      // The first of two parts with one name counts, as in Excel.
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve());
    zip.once('error', reject);
    zip.readEntry();
  });
  return entries;
}

const DEFLATED = 8;

/** So much is unpacked at a time: each piece costs a turn of the event loop, and little more memory. */
const PIECE = 256 * 1024;

/**
 * The bytes of a part as they are unpacked. yauzl's own stream hands them over in pieces of 16 kB; what it has to say of
 * the zip, it says of the packed bytes too, but for the size they unpack to.
 */
async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  if (entry.compressionMethod !== DEFLATED) {
    yield* await zip.openReadStreamPromise(entry);
    return;
  }
  const packed: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const inflate = createInflateRaw({ chunkSize: PIECE });
  packed.once('error', (error) => inflate.destroy(error));
  let size = 0;
  try {
    for await (const chunk of packed.pipe(inflate)) {
      const piece: Uint8Array = chunk;
      size += piece.length;
      if (size > entry.uncompressedSize) break;
      yield piece;
    }
  } finally {
    packed.destroy();
    inflate.destroy();
  }
  if (size !== entry.uncompressedSize) {
    throw new Error(`unpacks to another size than the ${entry.uncompressedSize} bytes it says`);
  }
}

/**
 * Opens a zip in memory. Sizes in a zip are claims: what is unpacked is counted as it comes, over all parts, and each
 * part is checked against its checksum.
 */
export async function openZip(bytes: Uint8Array, limits: ReadLimits): Promise<GuardedZip> {
  let entries: ReadonlyMap<string, yauzl.Entry>;
  let zip: yauzl.ZipFile;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    entries = await entriesOf(zip, limits);
  } catch (error) {
    throw damaged(error);
  }
  let done = 0;
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);

  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (entry === undefined) throw new ImportFailure('file-damaged', { found: null, expected: name });
    if (entry.isEncrypted()) throw new ImportFailure('file-encrypted');
    if (done + entry.uncompressedSize > limits.unpackedBytes) {
      throw new ImportFailure('unpacks-too-large', {
        found: entry.uncompressedSize,
        limit: limits.unpackedBytes,
      });
    }
    let checksum = 0;
    try {
      for await (const piece of unpacked(zip, entry)) {
        done += piece.length;
        if (done > limits.unpackedBytes) {
          throw new ImportFailure('unpacks-too-large', { found: done, limit: limits.unpackedBytes });
        }
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (error) {
      throw damaged(error);
    }
    if (checksum !== entry.crc32)
      throw new ImportFailure('file-damaged', { found: name, expected: 'checksum' });
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read,
    progress: () => ({ done, total: Math.max(total, done) }),
    close: () => zip.close(),
  };
}
