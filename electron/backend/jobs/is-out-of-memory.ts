/** Whether a worker ended because its heap (`maxOldGenerationSizeMb`) was not enough. */
export const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
