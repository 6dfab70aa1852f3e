import { connect } from 'node:net';
import type { RunningServer } from '../../electron/loopback/start-server.ts';

/**
 * Sends bytes as they are, which no client library would, and answers all that comes back until the server ends the
 * connection or has given `answers` answers.
 */
export function sendRaw(server: RunningServer, bytes: string, answers = 1): Promise<string> {
  const { port } = new URL(server.origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    const end = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (statuses(text).length >= answers && /\r\n\r\n/.test(text)) end();
    });
    // A connection that is cut is an answer too: none.
    socket.on('error', end);
    socket.on('close', end);
    socket.write(bytes, 'latin1');
  });
}

/** The status of each answer in a stream of them. */
export const statuses = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
