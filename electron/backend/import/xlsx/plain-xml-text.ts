const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Letters outside ASCII come again and again, in the same names; as many are remembered, none longer than this. */
const REMEMBERED = 4_096;
const LONGEST_REMEMBERED = 200;

/**
 * Reads texts between two tags that need little reading: UTF-8 with the five entities that XML itself names. It
 * answers null for anything else, which is for the real parser to judge: other entities, «>», a carriage return,
 * control characters, bytes that are no UTF-8.
 */
export function plainXmlText(): (
  bytes: Uint8Array,
  latin1: string,
  from: number,
  to: number,
) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const remembered = new Map<string, string>();

  const decoded = (bytes: Uint8Array, from: number, to: number): string | null => {
    try {
      return decoder.decode(bytes.subarray(from, to));
    } catch {
      return null;
    }
  };

  const unusual = (bytes: Uint8Array, raw: string, from: number, to: number): string | null => {
    const known = remembered.get(raw);
    if (known !== undefined) return known;
    const text = decoded(bytes, from, to);
    if (text === null || /[\uFFFE\uFFFF]/.test(text)) return null;
    const read = text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => NAMED[entity] ?? '');
    if (/&/.test(text.replace(/&(?:amp|lt|gt|quot|apos);/g, ''))) return null;
    if (to - from <= LONGEST_REMEMBERED && remembered.size < REMEMBERED) {
      // A part of a string keeps the whole of it in memory: the key is made anew.
      remembered.set(Buffer.from(raw, 'latin1').toString('latin1'), read);
    }
    return read;
  };

  return (bytes, latin1, from, to) => {
    let isAscii = true;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x26 || byte >= 0x80) isAscii = false;
      else if (byte === 0x3e || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a)) return null;
    }
    const raw = latin1.slice(from, to);
    return isAscii ? raw : unusual(bytes, raw, from, to);
  };
}
