import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding } from '../../../electron/backend/import/text/decode-text.ts';

const decoded = (bytes: Uint8Array): string =>
  [...decodeText(bytes, { encoding: 'windows-1252', skip: 0 })].map(({ text }) => text).join('');

describe('text in windows-1252', () => {
  it('is decoded letter by letter as the standard says, all 256 of them', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(decoded(all)).toBe(new TextDecoder('windows-1252').decode(all));
    expect(decoded(Uint8Array.of(0x80, 0x96, 0xe5))).toBe('€–å');
  });

  it('is the same however many pieces it is decoded in, with and without letters that Latin-1 has not', () => {
    const piece = fc.record({ byte: fc.integer({ min: 0x20, max: 0xff }), times: fc.nat({ max: 200_000 }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const bytes = Buffer.concat(pieces.map(({ byte, times }) => Buffer.alloc(times, byte)));
        expect(decoded(bytes) === new TextDecoder('windows-1252').decode(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('telling text from what is none', () => {
  it('allows a few control characters, and refuses a file that is full of them', () => {
    const text = Buffer.from(`${'Trondheim;1\r\n\t'.repeat(100)}\u0002`);
    expect(detectEncoding(text)).toEqual({ encoding: 'utf-8', skip: 0 });
    expect(() => detectEncoding(Buffer.from('a\u0001b\u0002c'.repeat(20)))).toThrow('file-not-a-table');
  });
});
