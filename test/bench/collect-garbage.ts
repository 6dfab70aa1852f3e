import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of heap that are still in use when all that can be freed is freed. */
export function heapInUse(): number {
  // Twice: what a finalizer lets go is freed the second time.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
