import { ok } from '../../../shared/model/result.ts';
import type { Register } from '../register/index.ts';
import { inOrder, type ReadFile } from './ordered-reading.ts';
import { readTableFile } from './read-table-file.ts';

/**
 * Reads files in the thread it is called in. For the command line, where no window waits: a thread of its own takes
 * longer to start than most files take to read.
 */
export const readHere =
  (register: Register): ReadFile =>
  async (source, context, options) => {
    const reading = await readTableFile(source, context, register, options);
    return reading.ok ? ok(inOrder(reading.value)) : reading;
  };
