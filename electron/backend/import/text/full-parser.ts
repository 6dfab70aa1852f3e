import { CsvError, type Parser, parse } from 'csv-parse';
import { ImportFailure } from '../import-failure.ts';

/** The parser for text that is not plain: fields over several lines, quotes that are open or misplaced. */
export interface FullParser {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly destroy: () => void;
}

const newlinesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** `take` is given the fields of each record and how many lines it goes over; `line` tells where the reading is. */
export function fullParser(
  delimiter: string,
  longest: number,
  take: (fields: readonly string[], lines: number) => void,
  line: () => number,
): FullParser {
  const parser: Parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longest,
  });
  let failed: unknown = null;
  parser.on('error', (error) => {
    failed = error;
  });

  const takeAll = (): void => {
    for (let record: unknown = parser.read(); record !== null; record = parser.read()) {
      if (!Array.isArray(record)) continue;
      const fields: readonly string[] = record;
      let lines = 1;
      for (const field of fields)
        if (field.includes('\n') || field.includes('\r')) lines += newlinesIn(field);
      take(fields, lines);
    }
  };

  const orFail = (): void => {
    if (failed === null) return;
    const found = failed instanceof CsvError ? failed.code : 'unknown';
    throw new ImportFailure('file-damaged', { row: line(), found, expected: 'closing quote' });
  };

  return {
    write: async (text) => {
      const written = new Promise<void>((resolve) => {
        parser.write(text, () => resolve());
      });
      // The parser waits for its rows to be taken before it calls the piece written.
      takeAll();
      await written;
      takeAll();
      orFail();
    },
    end: async () => {
      await new Promise<void>((resolve) => {
        parser.end(() => resolve());
      });
      takeAll();
      orFail();
    },
    destroy: () => {
      parser.destroy();
    },
  };
}
