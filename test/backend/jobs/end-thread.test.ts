import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { endThread } from '../../../electron/backend/jobs/end-thread.ts';

/** Answers, and has nothing more to do. */
const answers = `require('node:worker_threads').parentPort.postMessage('answer');`;
/** Answers, and goes on for ever. */
const hangs = `${answers} for (;;);`;
/** Answers, and waits for more. */
const listens = `${answers} require('node:worker_threads').parentPort.on('message', () => {});`;

async function answered(code: string) {
  const worker = new Worker(code, { eval: true });
  await once(worker, 'message');
  return { worker, terminate: vi.spyOn(worker, 'terminate') };
}

describe('a worker that has answered', () => {
  it('ends by itself, and is not ended from outside', async () => {
    const { worker, terminate } = await answered(answers);
    await endThread(worker);
    expect(worker.threadId).toBe(-1);
    expect(terminate).not.toHaveBeenCalled();
  });

  it('is waited for no more where it has ended already', async () => {
    const { worker, terminate } = await answered(answers);
    if (worker.threadId !== -1) await once(worker, 'exit');
    await endThread(worker, 0);
    expect(terminate).not.toHaveBeenCalled();
  });

  it.each([
    ['goes on for ever', hangs],
    ['waits for more', listens],
  ])('is ended from outside where it %s', async (_, code) => {
    const { worker, terminate } = await answered(code);
    await endThread(worker, 10);
    expect(worker.threadId).toBe(-1);
    expect(terminate).toHaveBeenCalledOnce();
  });
});
