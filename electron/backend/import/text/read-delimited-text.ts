import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import { pause, type ReadHooks } from '../read-progress.ts';
import type { TableSink } from '../table.ts';
import { type DetectedEncoding, decodeText } from './decode-text.ts';
import type { FullParser } from './full-parser.ts';
import { plainLines } from './plain-lines.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** Excel's own first line, which names the delimiter. */
const SEP_LINE = /^sep=(.)\r?\n/i;
const HEAD_BYTES = 32 * 1024;
/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 256 * 1024;

/**
 * Reads text with a delimiter, in pieces, and gives each line to the sink. Lines may end in any of the three ways,
 * mixed. A quote inside an unquoted field is a letter; one that is never closed stops the reading, with its line.
 * Plain lines are read by a scanner; from the first one that is not, the full parser reads the rest
 * (test/backend/import/plain-lines.test.ts compares the two).
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
  const delimiter = sep?.[1] ?? sniffDelimiter(head);
  let rows = 0;
  let line = sep === null ? 1 : 2;

  const take = (cells: readonly string[], lines = 1): void => {
    const at = line;
    line += lines;
    if (cells.length === 1 && cells[0] === '') return;
    rows += 1;
    if (rows > limits.rows) throw new ImportFailure('too-many-rows', { limit: limits.rows, row: at });
    if (cells.length > limits.columns) {
      const params = { limit: limits.columns, found: cells.length, row: at };
      throw new ImportFailure('too-many-columns', params);
    }
    sink.row(at, cells);
  };

  sink.sheet(null);
  const plain = plainLines(delimiter, LONGEST_RECORD, take);
  let full: FullParser | null = null;
  /** Most files are plain all through, and are not to wait for a parser that they do not need. */
  const load = async (): Promise<FullParser> => {
    const { fullParser } = await import('./full-parser.ts');
    return fullParser(delimiter, LONGEST_RECORD, take, () => line);
  };
  const write = async (text: string): Promise<void> => {
    const rest = full === null ? plain.write(text) : text;
    if (rest === null) return;
    full ??= await load();
    await full.write(rest);
  };
  let toSkip = sep?.[0].length ?? 0;
  try {
    for (const piece of decodeText(bytes, detected)) {
      await write(piece.text.slice(toSkip));
      toSkip = 0;
      await pause(hooks);
      hooks.onProgress?.(piece.done, bytes.length);
    }
    const rest = full === null ? plain.end() : null;
    if (rest !== null) {
      full ??= await load();
      await full.write(rest);
    }
    await full?.end();
  } finally {
    full?.destroy();
  }
}
