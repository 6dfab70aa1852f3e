/** How soon an orphan notices, milliseconds. */
const interval = 500;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Calls `ended` once when the process that started this one is gone, so that no server is left behind when a terminal
 * is closed or npm is killed. On Linux and macOS an orphan gets another parent; on Windows the number stays, and the
 * process behind it is gone.
 */
export function watchParent(ended: () => void): () => void {
  const parent = process.ppid;
  // Started by init itself, for example as the first process of a container: there is no parent to outlive.
  if (parent <= 1) return () => undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    ended();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
