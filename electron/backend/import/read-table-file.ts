import type { FileReading, ImportError, ReadContext } from '../../../shared/model/importing.ts';
import type { Result } from '../../../shared/model/result.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { kommuneMatcher, type Register } from '../register/index.ts';
import { detectKind } from './detect-kind.ts';
import { ImportFailure } from './import-failure.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { loadFile } from './load-file.ts';
import type { ReadHooks } from './read-progress.ts';
import { type TableRecogniser, tableRecogniser } from './recognise-tables.ts';
import { detectEncoding } from './text/decode-text.ts';
import { readDelimitedText } from './text/read-delimited-text.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export interface ReadOptions extends ReadHooks {
  readonly limits?: Partial<ReadLimits>;
}

/** Reads the rows of a file, of whatever kind it is, into the recogniser. Returns how the text was encoded. */
async function readRows(
  bytes: Uint8Array,
  sink: TableRecogniser,
  limits: ReadLimits,
  hooks: ReadHooks,
): Promise<string> {
  const kind = detectKind(bytes);
  switch (kind) {
    case 'zip': {
      const hidden = await readXlsx(bytes, sink, limits, hooks);
      for (const name of hidden) sink.skipped(name);
      return 'xlsx';
    }
    case 'html':
    case 'json':
    case 'text': {
      const detected = detectEncoding(bytes);
      await readDelimitedText(bytes, detected, sink, limits, hooks);
      return detected.encoding;
    }
  }
}

/** The content of a file as a reading, or the reason why there is none. */
function concluded(
  recogniser: TableRecogniser,
  file: Pick<FileReading, 'encoding' | 'sha256' | 'bytes'>,
): FileReading {
  const content = recogniser.finish();
  if (content === null) {
    const found = recogniser.firstText();
    if (found === '') throw new ImportFailure('file-empty', { expected: 'csv, xlsx, html, json' });
    throw new ImportFailure('layout-unknown', { found, expected: 'kommune' });
  }
  const { matched, targets, ambiguous, notFound, ignored, problems } = content;
  if (matched.length === 0 && targets.length === 0 && ambiguous.length === 0 && problems.length === 0) {
    const example = notFound[0]?.label ?? ignored[0]?.example ?? recogniser.firstText();
    throw new ImportFailure('no-kommune-matched', { found: example, ...(notFound[0]?.place ?? {}) });
  }
  return { ...file, ...content };
}

/**
 * Reads a file with figures about kommuner: recognises what it is and what it holds, and gives what it says of the
 * round's kommuner, each value with its place. Nothing is written anywhere, no formula is run, nothing is fetched.
 * Every failure is a value with its place and what was expected; it throws only for faults of the program.
 */
export async function readTableFile(
  source: string | Uint8Array,
  context: ReadContext,
  register: Register,
  options: ReadOptions = {},
): Promise<Result<FileReading, ImportError>> {
  const limits: ReadLimits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    const { bytes, sha256 } = await loadFile(source, limits);
    const match = kommuneMatcher(register, context.structure, context.kommuner);
    const recogniser = tableRecogniser(context, match, register, limits);
    const encoding = await readRows(bytes, recogniser, limits, options);
    return ok(concluded(recogniser, { encoding, sha256, bytes: bytes.length }));
  } catch (error) {
    if (error instanceof ImportFailure) return fail(error.error);
    throw error;
  }
}
