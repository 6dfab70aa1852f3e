import { CsvError, type Parser, parse } from 'csv-parse';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import { pause, type ReadHooks } from '../read-progress.ts';
import type { TableSink } from '../table.ts';
import { type DetectedEncoding, decodeText } from './decode-text.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** Excel's own first line, which names the delimiter. */
const SEP_LINE = /^sep=(.)\r?\n/i;
const HEAD_BYTES = 32 * 1024;
/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 256 * 1024;

const newlinesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

interface Counter {
  rows: number;
  line: number;
}

function takeRows(parser: Parser, sink: TableSink, counter: Counter, limits: ReadLimits): void {
  for (let record: unknown = parser.read(); record !== null; record = parser.read()) {
    if (!Array.isArray(record)) continue;
    const cells: readonly string[] = record;
    const line = counter.line;
    counter.line += 1;
    for (const cell of cells)
      if (cell.includes('\n') || cell.includes('\r')) counter.line += newlinesIn(cell);
    if (cells.length === 1 && cells[0] === '') continue;
    counter.rows += 1;
    if (counter.rows > limits.rows)
      throw new ImportFailure('too-many-rows', { limit: limits.rows, row: line });
    if (cells.length > limits.columns) {
      throw new ImportFailure('too-many-columns', { limit: limits.columns, found: cells.length, row: line });
    }
    sink.row(line, cells);
  }
}

function failureOf(error: unknown, counter: Counter): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const code = error instanceof CsvError ? error.code : 'unknown';
  return new ImportFailure('file-damaged', { row: counter.line, found: code, expected: 'closing quote' });
}

/**
 * Reads text with a delimiter, in pieces, and gives each line to the sink. Lines may end in any of the three ways,
 * mixed. A quote inside an unquoted field is a letter; one that is never closed stops the reading, with its line.
 */
export async function readDelimitedText(
  bytes: Uint8Array,
  detected: DetectedEncoding,
  sink: TableSink,
  limits: ReadLimits,
  hooks: ReadHooks,
): Promise<void> {
  const decode = new TextDecoder(detected.encoding);
  const head = decode.decode(bytes.subarray(detected.skip, detected.skip + HEAD_BYTES), { stream: true });
  const sep = SEP_LINE.exec(head);
  const counter: Counter = { rows: 0, line: sep === null ? 1 : 2 };
  const parser = parse({
    delimiter: sep?.[1] ?? sniffDelimiter(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  let failed: unknown = null;
  parser.on('error', (error) => {
    failed = error;
  });
  sink.sheet(null);
  let toSkip = sep?.[0].length ?? 0;
  try {
    for (const piece of decodeText(bytes, detected)) {
      const written = new Promise<void>((resolve) => {
        parser.write(piece.text.slice(toSkip), () => resolve());
      });
      toSkip = 0;
      // The parser waits for its rows to be taken before it calls the piece written.
      takeRows(parser, sink, counter, limits);
      await written;
      takeRows(parser, sink, counter, limits);
      if (failed !== null) throw failed;
      await pause(hooks);
      hooks.onProgress?.(piece.done, bytes.length);
    }
    await new Promise<void>((resolve) => {
      parser.end(() => resolve());
    });
    takeRows(parser, sink, counter, limits);
    if (failed !== null) throw failed;
  } catch (error) {
    throw failureOf(error, counter);
  } finally {
    parser.destroy();
  }
}
