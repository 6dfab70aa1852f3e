const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * `next`, plain data that was fetched again, with the old object for every part that reads as it did: what is drawn from a
 * part that did not change need not be drawn again.
 */
export function keepSame<T>(old: unknown, next: T): T {
  return kept(old, next) as T;
}

function kept(old: unknown, next: unknown): unknown {
  if (Object.is(old, next)) return old;
  if (!isRecord(old) || !isRecord(next) || Array.isArray(old) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let same = Object.keys(old).length === keys.length;
  const parts = keys.map((key): [string, unknown] => {
    const part = kept(old[key], next[key]);
    same &&= key in old && Object.is(part, old[key]);
    return [key, part];
  });
  if (same) return old;
  return Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
