import type { FileReading, ImportError, ReadContext } from '../../../shared/model/importing.ts';
import type { Result } from '../../../shared/model/result.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { takenProblems } from '../../../shared/model/taken-problems.ts';
import { kommuneMatcher, type Register } from '../register/index.ts';
import { detectKind } from './detect-kind.ts';
import { ImportFailure } from './import-failure.ts';
import { isOfRound } from './is-of-round.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { loadFile } from './load-file.ts';
import { nothingMatched } from './nothing-matched.ts';
import { nothingRead } from './nothing-read.ts';
import type { ReadHooks } from './read-progress.ts';
import { type RecognisedContent, tableRecogniser } from './recognise-tables.ts';
import { createStaging } from './staging/create-staging.ts';
import { tellsFigures } from './tells-figures.ts';
import { detectEncoding } from './text/decode-text.ts';
import { readDelimitedText } from './text/read-delimited-text.ts';

export interface ReadOptions extends ReadHooks {
  readonly limits?: Partial<ReadLimits>;
}

const EXPECTED = 'csv, xlsx, html, json';

/** What was found in a file, before it is judged: null where nothing was recognised. */
interface Found {
  readonly encoding: string;
  readonly content: RecognisedContent | null;
  readonly firstText: string;
  /** Where no table of kommuner was recognised, there is one of fylker. */
  readonly ofFylker: boolean;
}

interface Inputs {
  readonly bytes: Uint8Array;
  readonly context: ReadContext;
  readonly register: Register;
  readonly limits: ReadLimits;
  readonly hooks: ReadHooks;
}

function decodeAll(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const { encoding, skip } = detectEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes.subarray(skip)), encoding };
}

async function readJson({ bytes, context, register, limits, hooks }: Inputs): Promise<Found> {
  const { text, encoding } = decodeAll(bytes);
  const match = kommuneMatcher(register, context.structure, context.kommuner);
  const staging = createStaging(context, match, register, limits);
  const { readJsonstat } = await import('./json/read-jsonstat.ts');
  const title = await readJsonstat(text, match, staging, register, limits, hooks);
  const content = { ...staging.result(), layout: 'ssb-jsonstat' as const, title, plain: null };
  return { encoding, content, firstText: title, ofFylker: false };
}

interface Page extends Found {
  /** It has tables that are not shown. */
  readonly hides: boolean;
}

async function pageOnce(inputs: Inputs, withHidden: boolean): Promise<Page> {
  const { bytes, context, register, limits, hooks } = inputs;
  const { text, encoding } = decodeAll(bytes);
  const match = kommuneMatcher(register, context.structure, context.kommuner);
  const sink = tableRecogniser(context, match, register, limits);
  const { readHtmlTables } = await import('./html/read-html-tables.ts');
  const hidden = await readHtmlTables(text, sink, limits, hooks, withHidden);
  for (const name of hidden) sink.skipped(name);
  const content = sink.finish();
  return {
    encoding,
    content,
    firstText: sink.firstText(),
    ofFylker: sink.ofFylker(),
    hides: hidden.length > 0,
  };
}

/**
 * What is not shown is read where nothing that is shown has figures for the round's kommuner: a page of tabs, saved at
 * another. A mapping has no say in it: it is of the table that was read without one.
 */
async function readPage(inputs: Inputs): Promise<Found> {
  const unmapped: Inputs = { ...inputs, context: { ...inputs.context, mapping: null } };
  const isMapped = (inputs.context.mapping ?? null) !== null;
  const shown = await pageOnce(unmapped, false);
  const again = async (withHidden: boolean, read: Page): Promise<Found> =>
    isMapped ? pageOnce(inputs, withHidden) : read;
  if (!shown.hides || tellsFigures(shown.content)) return again(false, shown);
  const all = await pageOnce(unmapped, true);
  return isOfRound(shown.content) && !tellsFigures(all.content) ? again(false, shown) : again(true, all);
}

async function readTables(inputs: Inputs, kind: 'zip' | 'text'): Promise<Found> {
  const { bytes, context, register, limits, hooks } = inputs;
  const match = kommuneMatcher(register, context.structure, context.kommuner);
  const sink = tableRecogniser(context, match, register, limits);
  let encoding = 'xlsx';
  // A file is of one kind: what reads the others is not loaded for it.
  if (kind === 'zip') {
    const { readXlsx } = await import('./xlsx/read-xlsx.ts');
    for (const name of await readXlsx(bytes, sink, limits, hooks)) sink.skipped(name);
  } else {
    const detected = detectEncoding(bytes);
    encoding = detected.encoding;
    await readDelimitedText(bytes, detected, sink, limits, hooks);
  }
  return { encoding, content: sink.finish(), firstText: sink.firstText(), ofFylker: sink.ofFylker() };
}

/** The content of a file as a reading, or the reason why there is none. */
function concluded(
  { encoding, content, firstText, ofFylker }: Found,
  bytes: number,
  sha256: string,
): FileReading {
  if (content === null) {
    if (firstText === '') throw new ImportFailure('file-empty', { expected: EXPECTED });
    const reason = ofFylker ? { reason: 'fylker' } : {};
    throw new ImportFailure('layout-unknown', { found: firstText, expected: 'kommune', ...reason });
  }
  const { matched, targets, ambiguous, problems } = content;
  const faults = problems.filter(({ code }) => !takenProblems.has(code));
  if (matched.length === 0 && targets.length === 0 && ambiguous.length === 0 && faults.length === 0) {
    const { code, params } = nothingMatched(content, firstText);
    throw new ImportFailure(code, params);
  }
  const reading = { encoding, sha256, bytes, ...content };
  // A plain table without values is the user's to map, and an ambiguous name the user's to choose.
  const refusal =
    content.plain === null && ambiguous.length === 0 ? nothingRead(reading, content.values.length) : null;
  if (refusal !== null) throw new ImportFailure(refusal.code, refusal.params);
  return reading;
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
    const inputs: Inputs = { bytes, context, register, limits, hooks: options };
    const kind = detectKind(bytes);
    const found = await (kind === 'json'
      ? readJson(inputs)
      : kind === 'html'
        ? readPage(inputs)
        : readTables(inputs, kind));
    return ok(concluded(found, bytes.length, sha256));
  } catch (error) {
    if (error instanceof ImportFailure) return fail(error.error);
    throw error;
  }
}
