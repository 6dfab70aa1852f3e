import { sha256 } from '../../export/sha256.ts';
import type { Writer } from '../connection.ts';

/** Keeps a file under its checksum, once however often; answers the checksum. It is never taken out: undo may need it. */
export function storeFile(db: Writer, bytes: Uint8Array): string {
  const sum = sha256(bytes);
  db.run(
    `INSERT INTO stored_file (sha256, bytes, content) VALUES ($sum, $length, $content)
     ON CONFLICT (sha256) DO NOTHING`,
    { sum, length: bytes.length, content: Buffer.from(bytes).toString('base64') },
  );
  return sum;
}
