import { ImportFailure } from './import-failure.ts';

export interface ReadHooks {
  readonly signal?: AbortSignal | undefined;
  /** How far a reading has come, in bytes of the file (or of what it unpacks to). */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Called between chunks: lets the event loop turn, so that Cancel arrives, and stops when it has. */
export async function pause({ signal }: ReadHooks): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  if (signal?.aborted === true) throw new ImportFailure('import-cancelled');
}
