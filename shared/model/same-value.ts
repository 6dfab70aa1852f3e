const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Whether two values of plain data read the same. Answers at the first difference.
 *
 * @param sameLeaf whether two that are no records do
 */
export function sameValue(
  a: unknown,
  b: unknown,
  sameLeaf: (a: unknown, b: unknown) => boolean = Object.is,
): boolean {
  if (sameLeaf(a, b)) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(b);
  return (
    Object.keys(a).length === keys.length &&
    keys.every((key) => key in a && sameValue(a[key], b[key], sameLeaf))
  );
}
