const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Names and labels come again and again: as many are remembered, none longer than this in bytes. */
const SLOTS = 16_384;
const LONGEST = 64;

/**
 * Reads texts between two tags that need little reading: UTF-8 with the five entities that XML itself names. It
 * answers null for anything else, which is for the real parser to judge: other entities, «>», a carriage return,
 * control characters, bytes that are no UTF-8.
 */
export function plainXmlText(): (bytes: Buffer, from: number, to: number) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  // What stood where, by a hash of its bytes: a text that comes again is the same string, so that what looks it up does
  // not reckon its own hash anew. The place is taken over by whatever comes next.
  const texts: (string | null)[] = new Array<string | null>(SLOTS).fill(null);
  const hashes = new Int32Array(SLOTS);
  const lengths = new Int32Array(SLOTS).fill(-1);
  const written = new Uint8Array(SLOTS * LONGEST);
  let piece: Buffer | null = null;
  let latin1 = '';

  const ascii = (bytes: Buffer, from: number, to: number): string => {
    if (bytes !== piece) {
      piece = bytes;
      latin1 = bytes.toString('latin1');
    }
    return latin1.slice(from, to);
  };

  const unusual = (bytes: Buffer, from: number, to: number): string | null => {
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(from, to));
    } catch {
      return null;
    }
    if (/[\uFFFE\uFFFF]/.test(text)) return null;
    if (/&/.test(text.replace(/&(?:amp|lt|gt|quot|apos);/g, ''))) return null;
    return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => NAMED[entity] ?? '');
  };

  const isWritten = (slot: number, bytes: Buffer, from: number, length: number): boolean => {
    const start = slot * LONGEST;
    for (let at = 0; at < length; at++) if (written[start + at] !== bytes[from + at]) return false;
    return true;
  };

  return (bytes, from, to) => {
    let isAscii = true;
    let hash = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      hash = (Math.imul(hash, 31) + byte) | 0;
      if (byte === 0x26 || byte >= 0x80) isAscii = false;
      else if (byte === 0x3e || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a)) return null;
    }
    const length = to - from;
    const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    const isSeen = hashes[slot] === hash && lengths[slot] === length;
    const known = texts[slot] ?? null;
    if (isSeen && known !== null && isWritten(slot, bytes, from, length)) return known;
    const text = isAscii ? ascii(bytes, from, to) : unusual(bytes, from, to);
    if (text === null || length > LONGEST) return text;
    hashes[slot] = hash;
    lengths[slot] = length;
    texts[slot] = null;
    // Remembered when it comes for the second time: most of what comes once never comes again.
    if (!isSeen) return text;
    written.set(bytes.subarray(from, to), slot * LONGEST);
    // A part of a string keeps the whole of it in memory: it is made anew.
    const own = isAscii ? bytes.toString('latin1', from, to) : text;
    texts[slot] = own;
    return own;
  };
}
