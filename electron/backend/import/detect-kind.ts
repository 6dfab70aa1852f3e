import { ImportFailure } from './import-failure.ts';

export type FileKind = 'zip' | 'text' | 'html' | 'json';

/** Beginnings that give a file away, whatever it is called. */
const SIGNATURES: readonly (readonly [looksLike: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** A page, or a part of one: what is copied or cut out may begin with any of these. */
const HTML =
  /^(?:<!doctype html|<!--|<(?:html|head|body|title|meta|link|style|script|table|caption|thead|tbody|tr|div|section|article|main|figure|h[1-6]|p|span|center|font)[\s>])/i;

const EXPECTED = 'csv, xlsx, html, json';
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** An encrypted workbook is an OLE file with this stream in it. Its names are UTF-16. */
function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_000_000));
  return head.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** What a file is by its content; its name says nothing. Refuses what can be no table, naming what it looks like. */
export function detectKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new ImportFailure('file-empty', { expected: EXPECTED });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    throw new ImportFailure('file-empty', { expected: EXPECTED });
  const [looksLike] = SIGNATURES.find(([, start]) => startsWith(bytes, start)) ?? [];
  if (looksLike === 'xls' && isEncryptedWorkbook(bytes)) throw new ImportFailure('file-encrypted', {});
  if (looksLike !== undefined) throw new ImportFailure('file-not-a-table', { looksLike, expected: EXPECTED });
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(\u00ef\u00bb\u00bf)?[\s\0]*/, '');
  if (HTML.test(head.replace(/^<\?xml[^>]{0,200}\?>\s*/i, ''))) return 'html';
  // PC-Axis, the statbank's own format: keywords, each with a value after a sign of equality.
  if (/^CHARSET="|^AXIS-VERSION="/.test(head))
    throw new ImportFailure('file-not-a-table', { looksLike: 'px', expected: EXPECTED });
  if (head.startsWith('<'))
    throw new ImportFailure('file-not-a-table', { looksLike: 'xml', expected: EXPECTED });
  // A JSON object or array of them; a CSV line may begin with a bracket, but not with one of these.
  return /^(\{\s*"|\[\s*\{)/.test(head) ? 'json' : 'text';
}
