// Unpacks a workbook and does nothing with it: the least that a program in Node can do before it reads a cell.
import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';

const zip = await yauzl.fromBufferPromise(readFileSync(process.argv[2] ?? ''), { lazyEntries: true });
let bytes = 0;
for await (const entry of zip.eachEntry()) {
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  for await (const piece of packed.pipe(createInflateRaw({ chunkSize: 256 * 1024 }))) bytes += piece.length;
}
process.stdout.write(`${bytes}\n`);
