import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the zip claims that the part unpacks to; the truth where absent. */
  readonly claimedSize?: number;
}

const uint = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value & 0xffff);
  else buffer.writeUInt32LE(value >>> 0);
  return buffer;
};

/** A zip written by hand, so that a test can make one that no program would write. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.concat([
      uint(20, 2),
      uint(0x800, 2),
      uint(8, 2),
      uint(0, 4),
      uint(crc32(bytes), 4),
      uint(packed.length, 4),
      uint(claimedSize ?? bytes.length, 4),
      uint(nameBytes.length, 2),
      uint(0, 2),
    ]);
    const local = Buffer.concat([uint(0x04034b50, 4), common, nameBytes, packed]);
    directory.push(
      Buffer.concat([
        uint(0x02014b50, 4),
        uint(20, 2),
        common,
        uint(0, 2),
        uint(0, 2),
        uint(0, 2),
        uint(0, 4),
        uint(offset, 4),
        nameBytes,
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    uint(0x06054b50, 4),
    uint(0, 4),
    uint(parts.length, 2),
    uint(parts.length, 2),
    uint(central.length, 4),
    uint(offset, 4),
    uint(0, 2),
  ]);
  return Buffer.concat([...files, central, end]);
}
