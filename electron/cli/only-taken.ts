import { UsageError } from './command.ts';

/**
 * One parser reads the options of commands that take different ones: what a command has no use for is told, and not passed by.
 *
 * @throws UsageError that names the first
 */
export function onlyTaken(
  values: Readonly<Record<string, string | boolean | undefined>>,
  taken: readonly string[],
): void {
  const [unknown] =
    Object.entries(values).find(
      ([name, value]) => value !== undefined && value !== false && !taken.includes(name),
    ) ?? [];
  if (unknown !== undefined) throw new UsageError(`ukjent valg «--${unknown}»`);
}
