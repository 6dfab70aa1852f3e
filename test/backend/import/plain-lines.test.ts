import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../../../electron/backend/import/import-failure.ts';
import { fullParser } from '../../../electron/backend/import/text/full-parser.ts';
import { plainLines } from '../../../electron/backend/import/text/plain-lines.ts';

const LONGEST = 400;

interface Outcome {
  readonly records: readonly (readonly string[])[];
  readonly error: string | null;
  /** Whether the scanner read all of it. */
  readonly plain: boolean;
}

/** Reads pieces of text with the scanner before the full parser, or with the full parser alone. */
async function read(pieces: readonly string[], withScanner: boolean): Promise<Outcome> {
  const records: (readonly string[])[] = [];
  const take = (fields: readonly string[]): void => {
    records.push([...fields]);
  };
  const scanner = plainLines(';', LONGEST, take);
  const full = fullParser(';', LONGEST, take, () => 1);
  let plain = withScanner;
  try {
    for (const piece of pieces) {
      const rest = plain ? scanner.write(piece) : piece;
      if (rest === null) continue;
      plain = false;
      await full.write(rest);
    }
    const rest = plain ? scanner.end() : null;
    if (rest !== null) {
      plain = false;
      await full.write(rest);
    }
    if (!plain) await full.end();
    return { records, error: null, plain };
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    return { records: [], error: error.error.code, plain };
  } finally {
    full.destroy();
  }
}

const fragment = fc.constantFrom(
  ...[
    '5001',
    'Trondheim',
    ';',
    ';',
    ';',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '"',
    '""',
    '"a;b"',
    '"a""b"',
    ' ',
    '«Røros»',
    '\n\n',
    '";"',
    'x'.repeat(150),
  ],
);
const line = fc
  .array(fc.constantFrom('5001 Trondheim', '"Røros"', '', '1,5', '"a;b"', '"""q"""', 'a"b'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((fields) => `${fields.join(';')}\r\n`);
const pieces = fc.array(
  fc.array(fc.oneof(fragment, line), { maxLength: 6 }).map((parts) => parts.join('')),
  { maxLength: 5 },
);

describe('the scanner of plain lines', () => {
  it('gives the fields that the full parser gives, and refuses what it refuses, wherever the pieces end', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(pieces, async (texts) => {
        const [scanned, parsed] = [await read(texts, true), await read(texts, false)];
        expect({ ...scanned, plain: false }).toEqual(parsed);
        if (scanned.plain && scanned.records.length > 1) plain += 1;
      }),
      { numRuns: 3_000, seed: 20_261_122 },
    );
    // Where the full parser did all the work the comparison would prove nothing.
    expect(plain).toBeGreaterThan(300);
  });

  it('reads quoted fields, doubled quotes and the three ways to end a line without the full parser', async () => {
    const { records, plain } = await read(['"5001 Trondheim";"a""b";1\r', '\n"x;y";a"b;\r;\nend'], true);
    expect(records).toEqual([['5001 Trondheim', 'a"b', '1'], ['x;y', 'a"b', ''], ['', ''], ['end']]);
    expect(plain).toBe(true);
  });

  it('leaves a field that goes over several lines to the full parser, with what follows it', async () => {
    const { records, plain } = await read(['1;2\n3;"a\n', 'b"\n4;5'], true);
    expect(records).toEqual([
      ['1', '2'],
      ['3', 'a\nb'],
      ['4', '5'],
    ]);
    expect(plain).toBe(false);
  });
});
