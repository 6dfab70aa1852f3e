import { isUtf8 } from 'node:buffer';
import { ImportFailure } from '../import-failure.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  /** Bytes of byte order mark to skip. */
  readonly skip: number;
}

/** How much is looked at for zero bytes and control characters. */
const SAMPLE = 64 * 1024;

/** Share of zero bytes at even and at odd places: UTF-16 text in Latin letters has nearly all of one kind. */
function zeroShares(sample: Uint8Array): { readonly even: number; readonly odd: number } {
  // Nearly every file has none, and to look for one is quicker than to count.
  if (!sample.includes(0)) return { even: 0, odd: 0 };
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = Math.max(1, sample.length / 2);
  return { even: even / half, odd: odd / half };
}

/** Control characters other than tab and line ends. */
const CONTROL = /[^\t\n\r\x20-\xff]/;

/** Share of bytes that no text has. */
function controlShare(sample: Uint8Array): number {
  if (!CONTROL.test(asLatin1(sample))) return 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls / Math.max(1, sample.length);
}

/**
 * Byte order mark, then zero bytes, then strict UTF-8, then windows-1252 (which holds all of ISO-8859-1's letters).
 * A text with stray zero bytes or control characters is refused: what follows them cannot be trusted.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return checkUtf8({ encoding: 'utf-8', skip: 3 }, bytes);
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', skip: 2 };
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = zeroShares(sample);
  if (zeros.odd > 0.3 && zeros.even < 0.1) return { encoding: 'utf-16le', skip: 0 };
  if (zeros.even > 0.3 && zeros.odd < 0.1) return { encoding: 'utf-16be', skip: 0 };
  const zeroAt = bytes.indexOf(0);
  if (zeroAt >= 0) {
    throw new ImportFailure('file-not-a-table', {
      looksLike: 'binary',
      row: lineOf(bytes, zeroAt),
      found: 'NUL',
    });
  }
  if (controlShare(sample) > 0.02) throw new ImportFailure('file-not-a-table', { looksLike: 'binary' });
  return isUtf8(bytes) ? { encoding: 'utf-8', skip: 0 } : { encoding: 'windows-1252', skip: 0 };
}

/** A file that says it is UTF-8 and is not has been cut or pasted together: say where, do not guess. */
function checkUtf8(detected: DetectedEncoding, bytes: Uint8Array): DetectedEncoding {
  if (isUtf8(bytes)) return detected;
  throw new ImportFailure('encoding-unknown', { expected: 'utf-8' });
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 10) line++;
  return line;
}

const asLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** The bytes that windows-1252 reads as other letters than ISO-8859-1 does: dashes, quotes, the sign for euro. */
const NOT_LATIN1 = /[\x80-\x9f]/;

/**
 * Decodes piece by piece. Every letter of windows-1252 but 32 is also ISO-8859-1's, which needs no table to be looked up
 * in; a piece that has one of those is decoded by the table.
 */
function pieceDecoder(encoding: TextEncoding): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  if (encoding !== 'windows-1252') return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
  return (bytes) => {
    const text = asLatin1(bytes);
    return NOT_LATIN1.test(text) ? decoder.decode(bytes) : text;
  };
}

/** The text in pieces, each decoded as it is asked for, so that a large file is never a text twice. */
export function* decodeText(
  bytes: Uint8Array,
  { encoding, skip }: DetectedEncoding,
): Generator<{ readonly text: string; readonly done: number }> {
  const PIECE = 256 * 1024;
  const decode = pieceDecoder(encoding);
  for (let start = skip; start < bytes.length; start += PIECE) {
    const end = Math.min(bytes.length, start + PIECE);
    yield { text: decode(bytes.subarray(start, end), end === bytes.length), done: end };
  }
}
