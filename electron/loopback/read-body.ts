import type { IncomingMessage } from 'node:http';

/**
 * The whole body, or null if it is longer than the limit. What is too long is read on and thrown away, so that the
 * client gets to see the answer instead of a broken connection.
 *
 * @param limit bytes
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return length > limit ? null : Buffer.concat(chunks, length);
}
