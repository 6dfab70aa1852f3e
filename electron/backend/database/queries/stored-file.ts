import type { Reader } from '../connection.ts';

/** The bytes of a file kept in the database. It is named by rows that refer to it, so it is always there. */
export function storedFile(db: Reader, sha256: string): Uint8Array {
  const row = db.get<{ readonly content: string }>('SELECT content FROM stored_file WHERE sha256 = $sha256', {
    sha256,
  });
  return new Uint8Array(Buffer.from(row?.content ?? '', 'base64'));
}
