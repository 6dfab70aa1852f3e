import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';

/** What happens in a part, in order. Names are without their prefix: some writers put one on every tag. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const bare = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

function encodingOf(first: Uint8Array): string {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Reads one XML part as a stream. A document type is refused: entities are how a small file grows or reads others,
 * and no spreadsheet needs one. `after` is called between pieces, to let others run.
 */
export async function readXml(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  limits: ReadLimits,
  after: () => Promise<void> = async () => {},
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let sinceTag = 0;
  parser.on('doctype', () => {
    throw new ImportFailure('entity-declared', { found: part, row: parser.line });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    sinceTag = 0;
    if (depth > limits.depth)
      throw new ImportFailure('too-deeply-nested', { found: part, limit: limits.depth });
    handlers.open(bare(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    sinceTag = 0;
    handlers.close(bare(tag.name));
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  parser.on('error', (error) => {
    throw new ImportFailure('file-damaged', { found: error.message, expected: part, row: parser.line });
  });
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    sinceTag += piece.length;
    parser.write(decodeOrFail(decoder, piece, part));
    if (sinceTag > limits.textLength) {
      throw new ImportFailure('unpacks-too-large', { found: part, limit: limits.textLength });
    }
    await after();
  }
  parser.close();
}

function decodeOrFail(decoder: TextDecoder, piece: Uint8Array, part: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new ImportFailure('file-damaged', { found: part, expected: 'utf-8' });
  }
}
