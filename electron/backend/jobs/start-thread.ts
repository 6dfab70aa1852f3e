import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that runs WebAssembly (Node's own reader of TypeScript, or the solver) has V8 compile the way from it back to
 * JavaScript anew after a thousand calls, and free what it had. All threads share what is freed, and V8 13.6 can
 * fail to find it, which ends the whole program (V8_Fatal in UnregisterWasmAllocation): so it is never compiled anew.
 */
const NEVER = '--wasm-wrapper-tiering-budget=2147483647';

/**
 * Starts a thread of the program.
 *
 * @param name the worker's file without its ending: a .ts file from source, and .js in a bundle
 * @param here the `import.meta.url` of the module that it stands beside
 */
export function startThread(name: string, here: string, options: WorkerOptions): Worker {
  setFlagsFromString(NEVER);
  return new Worker(new URL(`./${name}.${here.endsWith('.ts') ? 'ts' : 'js'}`, here), options);
}
