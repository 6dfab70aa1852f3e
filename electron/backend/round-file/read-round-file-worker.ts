import { readFile, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fail } from '../../../shared/model/result.ts';
import type { ReadRoundFileJob, RoundFileRead } from './read-round-file-job.ts';
import { roundFileLimits } from './round-file-format.ts';
import { tooLargeError, unpackRoundFile } from './unpack-round-file.ts';

// The body of the worker that `readRoundFile` starts: one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('read-round-file-worker runs only as a worker');

const { path, file }: ReadRoundFileJob = workerData;

async function read(): Promise<RoundFileRead> {
  const { size } = await stat(path);
  if (size > roundFileLimits.packedBytes) return fail(tooLargeError(file));
  return await unpackRoundFile(await readFile(path), file);
}

port.postMessage(await read());
port.close();
