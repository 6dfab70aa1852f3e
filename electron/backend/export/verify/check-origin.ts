import type { PackageProblem, PackageProblemCode } from '../../../../shared/model/package.ts';
import { unpackGuarded } from './unpack-guarded.ts';

/**
 * Does a document say, among its properties, that it was written from this data? That is a promise of the format, also
 * where another version of the program laid the document out: a field of the data that was changed alone is found by it.
 *
 * @param dataSum SHA-256 of the data file as it lies in the package, not of what this version would write.
 * @param mayBeSilent whether it is no fault to say nothing of it.
 * @returns `document-unreadable` for what is no such document at all, and `data-differs`, with what was found.
 */
export async function checkOrigin(
  file: string,
  bytes: Uint8Array,
  dataSum: string,
  mayBeSilent = false,
): Promise<readonly PackageProblem[]> {
  const keywords = file.endsWith('.pdf') ? pdfKeywords(bytes) : await officeKeywords(file, bytes);
  if (keywords === null) return [problem('document-unreadable', file, null, null)];
  const found = /[0-9a-f]{64}/.exec(keywords)?.[0] ?? null;
  if (found === null && mayBeSilent) return [];
  return found === dataSum ? [] : [problem('data-differs', file, dataSum, found)];
}

/** null for what is no whole PDF. PDF/A keeps its XMP unpacked; of several, the last one is in force. */
function pdfKeywords(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text)) return null;
  return [...text.matchAll(/<pdf:Keywords>([^<]*)</g)].at(-1)?.[1] ?? '';
}

/** All parts are unpacked, so that one that is spoiled is told also where nothing else reads it. */
async function officeKeywords(file: string, bytes: Uint8Array): Promise<string | null> {
  const unpacked = await unpackGuarded(bytes, file);
  if (!unpacked.ok) return null;
  const texts = [...unpacked.value]
    .filter(([name]) => /^docProps\/.*\.xml$/.test(name))
    .map(([, part]) => new TextDecoder().decode(part));
  const core = texts.find((text) => text.includes('coreProperties')) ?? '';
  return /<cp:keywords>([^<]*)</.exec(core)?.[1] ?? '';
}

const problem = (
  code: PackageProblemCode,
  file: string,
  expected: string | null,
  found: string | null,
): PackageProblem => ({ code, file, at: null, expected, found });
