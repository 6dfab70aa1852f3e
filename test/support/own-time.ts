/**
 * Milliseconds of processor this process has used since it was asked to start counting: what a machine that is busy with
 * other things cannot lengthen.
 */
export function ownTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
