/**
 * 0 done · 1 the work found a problem, such as bounds that cannot hold · 2 unusable input or usage · 3 `verify` found nothing
 * wrong, but could not judge everything.
 */
export const exit = { done: 0, problem: 1, unusable: 2, partly: 3 } as const;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export type Command = (args: readonly string[], output: Output) => Promise<number>;

/** Wrong use of the command line: exit status 2. */
export class UsageError extends Error {}

/** The value of an option that must be there. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError(`--${option} mangler`);
  return value;
}

/** Which of two figures counts, from an option; null where it is not given. */
export function preferOption(value: string | undefined): 'new' | 'old' | null {
  if (value === undefined || value === 'new' || value === 'old') return value ?? null;
  throw new UsageError('--prefer skal være new eller old');
}

/** A year from an option; anything else is wrong use. */
export function yearOption(value: string | undefined): number {
  const text = needed(value, 'round');
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--round skal være et årstall, ikke «${text}»`);
  return Number(text);
}
