import type { ReadLimits } from '../limits.ts';
import { rowScanner, UNUSUAL } from './scan-row.ts';
import type { SheetCells } from './sheet-cells.ts';
import { encodingOf, type XmlHandlers, xmlReader } from './xml-reader.ts';

/** A row longer than this, in bytes, is left to the parser, which holds nothing of it. */
const LONGEST_ROW = 256 * 1024;
/** The elements that a plain row opens inside the sheet, with those outside it. */
const PLAIN_DEPTH = 6;
const SHEET_DATA = Buffer.from('<sheetData');
const ROW_END = Buffer.from('</row>');

/** Where the reading is: before the rows, at the start of a plain row, or in something else. */
type Mode = 'before' | 'rows' | 'other';

const asBuffer = (piece: Uint8Array): Buffer => Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);

const newlinesIn = (bytes: Buffer, from: number, to: number): number => {
  let lines = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
};

/**
 * Reads the XML of a sheet. All of it goes through the strict parser but rows that are written in the plain way that
 * spreadsheet programs write them: those are taken out and read by a scanner, which is many times quicker. Anything
 * else in a row, and everything that is broken, is the parser's, so that a file is read or refused as it would be
 * without the scanner (test/backend/import/plain-rows.test.ts compares the two).
 */
export async function readSheetXml(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  cells: SheetCells,
  handlers: XmlHandlers,
  limits: ReadLimits,
  after: () => Promise<void>,
): Promise<void> {
  const xml = xmlReader(part, handlers, limits);
  const scan = rowScanner(cells, limits);
  let mode: Mode | null = null;
  let kept: Buffer = Buffer.alloc(0);

  /** Goes through a piece; answers what is left at its end, to be read with the next one. */
  const read = (bytes: Buffer): Buffer => {
    let at = 0;
    const parse = (to: number): void => {
      if (to > at) xml.write(bytes.subarray(at, to));
      at = to;
    };
    for (;;) {
      if (mode === 'rows') {
        const from = at;
        const outcome = scan(bytes, at);
        at = outcome.at;
        if (at > from) xml.skipLines(newlinesIn(bytes, from, at));
        if (outcome.stopped !== UNUSUAL && bytes.length - at <= LONGEST_ROW) break;
        mode = 'other';
      } else if (mode === 'other') {
        const end = bytes.indexOf(ROW_END, at);
        // The next piece may hold the rest of the tag.
        parse(end < 0 ? Math.max(at, bytes.length - ROW_END.length) : end + ROW_END.length);
        if (end < 0) break;
        if (xml.last() === '/row' && xml.depth() === 2) mode = 'rows';
      } else {
        const start = bytes.indexOf(SHEET_DATA, at);
        const end = start < 0 ? -1 : bytes.indexOf(0x3e, start);
        parse(end >= 0 ? end + 1 : start >= 0 ? start : Math.max(at, bytes.length - SHEET_DATA.length));
        if (end < 0) {
          if (bytes.length - at > LONGEST_ROW) parse(bytes.length);
          break;
        }
        if (xml.last() === 'sheetData' && xml.depth() === 2) mode = 'rows';
      }
    }
    return bytes.subarray(at);
  };

  /** Reads a piece after what is left of the one before. Only the row that both have a part of is copied together. */
  const readOn = (left: Buffer, piece: Buffer): Buffer => {
    if (left.length === 0) return read(piece);
    const end = piece.indexOf(ROW_END);
    if (end < 0) return read(Buffer.concat([left, piece]));
    const next = end + ROW_END.length;
    const rest = read(Buffer.concat([left, piece.subarray(0, next)]));
    const following = piece.subarray(next);
    return read(rest.length === 0 ? following : Buffer.concat([rest, following]));
  };

  let isPlain: boolean | null = null;
  for await (const piece of pieces) {
    isPlain ??= encodingOf(piece) === 'utf-8' && limits.depth >= PLAIN_DEPTH;
    mode ??= 'before';
    if (!isPlain) xml.write(piece);
    else kept = readOn(kept, asBuffer(piece));
    await after();
  }
  if (kept.length > 0) xml.write(kept);
  xml.close();
}
