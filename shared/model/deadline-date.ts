import type { Deadline } from './deadline.ts';

/** The ISO date of a deadline: its own, or reckoned from the one it comes after; null where that is not known. */
export function deadlineDate(one: Deadline, all: readonly Deadline[]): string | null {
  if (one.date !== null || one.after === null) return one.date;
  const { key, days } = one.after;
  const from = all.find((other) => other.key === key && other.key !== one.key)?.date ?? null;
  if (from === null) return null;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
