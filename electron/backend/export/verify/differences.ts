/** One place where two values differ. */
export interface Difference {
  /** `places[5001].reasons[rounding].tenths` */
  readonly at: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * Floating numbers may differ in the last bits between two machines: powers are not rounded alike everywhere. Whole
 * numbers below a million, such as persons, must be equal.
 */
const tolerance = 1e-9;

/** Where what was found is not what was expected. Elements with an id are compared by id, others by place. */
export function differences(expected: unknown, found: unknown, at = ''): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(found)) return inArrays(expected, found, at);
  if (isRecord(expected) && isRecord(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) =>
      differences(expected[key], found[key], at === '' ? key : `${at}.${key}`),
    );
  }
  return same(expected, found) ? [] : [{ at, expected: text(expected), found: text(found) }];
}

function inArrays(
  expected: readonly unknown[],
  found: readonly unknown[],
  at: string,
): readonly Difference[] {
  const left = byName(expected);
  const right = byName(found);
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].flatMap((name) => differences(left.get(name), right.get(name), `${at}[${name}]`));
}

function byName(elements: readonly unknown[]): ReadonlyMap<string, unknown> {
  const named = new Map<string, unknown>();
  elements.forEach((element, index) => {
    const id = isRecord(element) ? element.id : null;
    const name = typeof id === 'string' && !named.has(id) ? id : String(index);
    named.set(name, element);
  });
  return named;
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return close(a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [fractionOf(a), fractionOf(b)];
    return a === b || (x !== null && y !== null && close(x, y));
  }
  // A field that is absent and one that is null both say that there is nothing.
  return (a ?? null) === (b ?? null);
}

function close(a: number, b: number): boolean {
  if (Number.isInteger(a) && Number.isInteger(b) && Math.abs(a) < 1e6) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/** An exact fraction, such as "27/31": what hangs on the parts of a share moves with their last bits. */
function fractionOf(value: string): number | null {
  const match = /^(\d+)\/(\d+)$/.exec(value);
  return match === null ? null : Number(match[1]) / Number(match[2]);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
