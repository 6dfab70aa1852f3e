import type { BackendEvent } from '../../shared/contract/index.ts';

/**
 * Reads a `text/event-stream` until it ends. EventSource cannot send a header, so the token would have to stand in the
 * address; a streamed fetch keeps it out.
 */
export async function readEventStream(
  body: ReadableStream<Uint8Array>,
  tell: (event: BackendEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data:')) tell(JSON.parse(line.slice(5)) as BackendEvent);
    }
  }
}
