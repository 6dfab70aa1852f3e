/**
 * `fordel … | head` closes the pipe before we are done: nobody reads the rest, and that is no fault. The work goes on to its
 * end, so that nothing it has begun is left half done, and what it says is dropped.
 */
export function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
