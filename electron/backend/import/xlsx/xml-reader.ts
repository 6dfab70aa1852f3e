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

/** A part that is read piece by piece. */
export interface XmlReader {
  readonly write: (piece: Uint8Array) => void;
  /** The part has ended. */
  readonly close: () => void;
  /** Elements that are open. */
  readonly depth: () => number;
  /** The last tag that ended in what was written last: «sheetData», «/row»; '' where text came after it, or no tag. */
  readonly last: () => string;
  /** Lines that somebody else has read between two pieces: they count when a place is told. */
  readonly skipLines: (lines: number) => void;
}

const bare = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** The encoding that the first bytes of a part tell. */
export function encodingOf(first: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * A strict parser of one XML part. A document type is refused: entities are how a small file grows or reads others,
 * and no spreadsheet needs one.
 */
export function xmlReader(part: string, handlers: XmlHandlers, limits: ReadLimits): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let sinceTag = 0;
  let last = '';
  let skipped = 0;
  let decoder: TextDecoder | null = null;
  const row = (): number => parser.line + skipped;
  parser.on('doctype', () => {
    throw new ImportFailure('entity-declared', { found: part, row: row() });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    sinceTag = 0;
    if (depth > limits.depth)
      throw new ImportFailure('too-deeply-nested', { found: part, limit: limits.depth });
    last = bare(tag.name);
    handlers.open(last, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    sinceTag = 0;
    const name = bare(tag.name);
    last = `/${name}`;
    handlers.close(name);
  });
  const onText = (text: string): void => {
    last = '';
    handlers.text(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('error', (error) => {
    throw new ImportFailure('file-damaged', { found: error.message, expected: part, row: row() });
  });

  const decodeOrFail = (piece: Uint8Array): string => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return decoder.decode(piece, { stream: true });
    } catch {
      throw new ImportFailure('file-damaged', { found: part, expected: 'utf-8' });
    }
  };

  return {
    write: (piece) => {
      sinceTag += piece.length;
      last = '';
      parser.write(decodeOrFail(piece));
      if (sinceTag > limits.textLength) {
        throw new ImportFailure('unpacks-too-large', { found: part, limit: limits.textLength });
      }
    },
    close: () => {
      parser.close();
    },
    depth: () => depth,
    last: () => last,
    skipLines: (lines) => {
      skipped += lines;
    },
  };
}
