import { zipOf } from '../backend/import/support/zip.ts';
import type { Specimen } from './corpus.ts';

/** One way to spoil a file: what, where (as a share of its length), and with which of the nasty texts. */
export interface Spoiling {
  readonly kind: 'cut' | 'insert' | 'overwrite' | 'repeat' | 'remove' | 'flip' | 'cell' | 'lines';
  readonly where: number;
  readonly size: number;
  readonly nasty: number;
}

/** Texts that have broken other readers. */
export const NASTY: readonly string[] = [
  '\0',
  '\r',
  '\n\r\n',
  '"',
  '""";',
  ';;;;;;;;',
  '\t',
  '\uFEFF',
  '\u00a0',
  '=1+1',
  '=cmd|calc',
  '-5',
  '1,5',
  '1e309',
  '-0',
  'NaN',
  '999999999999999999999',
  '__proto__',
  'constructor',
  '9999',
  '5099 Ingensteds',
  'Våler',
  '1507 Ålesund',
  'År',
  'Kommune',
  'region',
  'Enhet',
  'K5001',
  '<!DOCTYPE a [<!ENTITY e "x">]>',
  '&e;&#0;&#x110000;',
  '<row r="1048577">',
  '<c r="XFE1"><v>1</v></c>',
  '</sheetData>',
  '<table><tr>',
  '[[[[[[[[',
  '}',
  '\ud800',
  'a'.repeat(5_000),
  ' '.repeat(5_000),
  `${'x;'.repeat(300)}\n`,
];

const at = (length: number, where: number): number => Math.floor(length * where);

/** One spoiling of a run of bytes. */
function spoilBytes(bytes: Buffer, { kind, where, size, nasty }: Spoiling): Buffer {
  const from = at(bytes.length, where);
  const to = Math.min(bytes.length, from + size);
  const text = Buffer.from(NASTY[nasty % NASTY.length] ?? '', nasty % 2 === 0 ? 'utf8' : 'latin1');
  const [before, inside, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (kind) {
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, text, inside, after]);
    case 'overwrite':
      return Buffer.concat([before, text, after]);
    case 'repeat':
      return Buffer.concat([before, inside, inside, inside, after]);
    case 'remove':
      return Buffer.concat([before, after]);
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (flipped.length > 0) {
        const index = Math.min(from, flipped.length - 1);
        flipped[index] = (flipped[index] ?? 0) ^ (1 << (size % 8));
      }
      return flipped;
    }
    case 'cell': {
      // The field around the place, between two delimiters.
      const start = Math.max(bytes.lastIndexOf(59, from), bytes.lastIndexOf(10, from)) + 1;
      const ends = [bytes.indexOf(59, from), bytes.indexOf(10, from)].filter((end) => end >= 0);
      const end = ends.length === 0 ? bytes.length : Math.min(...ends);
      return Buffer.concat([bytes.subarray(0, start), text, bytes.subarray(Math.max(start, end))]);
    }
    case 'lines': {
      const lines = bytes.toString('latin1').split('\n');
      const line = at(lines.length, where);
      const [taken] = lines.splice(line, 1);
      lines.splice((line * 7 + size) % (lines.length + 1), 0, taken ?? '');
      return Buffer.from(lines.join(nasty % 3 === 0 ? '\r' : '\n'), 'latin1');
    }
  }
}

/** A spoiled file: its bytes, or, where `inside` says so, the parts of a workbook before they are packed again. */
export function spoil(specimen: Specimen, spoilings: readonly Spoiling[], inside: boolean): Uint8Array {
  if (!inside || specimen.parts === null) return spoilings.reduce(spoilBytes, Buffer.from(specimen.bytes));
  const xml = specimen.parts.filter(({ name }) => /\.(xml|rels)$/.test(name));
  const parts: { name: string; content: Buffer }[] = xml.map(({ name, content }) => ({
    name,
    content: Buffer.from(content),
  }));
  spoilings.forEach((spoiling) => {
    const index = spoiling.nasty % parts.length;
    const part = parts[index];
    if (part !== undefined) parts[index] = { ...part, content: spoilBytes(part.content, spoiling) };
  });
  return zipOf(parts);
}
