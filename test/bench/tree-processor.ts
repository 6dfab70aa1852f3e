import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a tick of Linux's processor clocks. */
const tick = 10;

/**
 * The processor's time of everything this process has started and that still runs, with what those have waited for
 * themselves, milliseconds. NaN elsewhere than on Linux.
 */
export function treeProcessor(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // The name stands in brackets and may hold anything; what follows its end is numbers.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
        return [{ pid: Number(pid), parent: Number(fields[1]), ticks }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const under = (parent: number): number =>
    all.filter((one) => one.parent === parent).reduce((sum, { pid, ticks }) => sum + ticks + under(pid), 0);
  return under(process.pid) * tick;
}
