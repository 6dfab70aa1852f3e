import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

export const barColours = {
  clear: [255, 255, 255, 0],
  whole: [31, 65, 100, 255],
  more: [47, 125, 125, 255],
  fewer: [178, 92, 42, 255],
} as const satisfies Record<string, Rgba>;

/** A picture of one pixel, which a document stretches into a bar. The same bytes everywhere: nothing is drawn. */
export function pixel(colour: Rgba): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(1, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    // Stored, not compressed: another zlib may pack otherwise.
    chunk('IDAT', deflateSync(Buffer.from([0, ...colour]), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
