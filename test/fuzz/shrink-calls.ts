import type { AnyCall } from './any-call.ts';

/** How often the failure may be tried again while it is made smaller. */
const mostTries = 150;

/**
 * The fewest of these calls, and the least input of the last, that still fail: what a person has to look at.
 *
 * @param calls the last is the one that went wrong
 * @param fails runs calls on a new copy of everything, and says whether the last of them goes wrong
 */
export async function shrinkCalls(
  calls: readonly AnyCall[],
  fails: (calls: readonly AnyCall[]) => Promise<boolean>,
): Promise<readonly AnyCall[]> {
  let tries = 0;
  const stillFails = async (some: readonly AnyCall[]): Promise<boolean> => {
    tries += 1;
    return tries <= mostTries && (await fails(some));
  };
  let last = calls.at(-1);
  if (last === undefined) return calls;
  let before = calls.slice(0, -1);
  if (await stillFails([last])) before = [];
  for (let size = Math.ceil(before.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < before.length; ) {
      const without = before.toSpliced(from, size);
      if (await stillFails([...without, last])) before = without;
      else from += size;
    }
  }
  for (let found = true; found; ) {
    found = false;
    for (const input of smaller(last.input)) {
      if (!(await stillFails([...before, { name: last.name, input }]))) continue;
      last = { name: last.name, input };
      found = true;
      break;
    }
  }
  return [...before, last];
}

/** No input of the contract is deeper; what is may hold itself. */
const deepest = 12;

/** Values with one thing less, the boldest cuts first. */
function* smaller(value: unknown, depth = 0): Generator<unknown> {
  if (depth > deepest) return;
  if (typeof value === 'string' && value !== '') {
    yield '';
    if (value.length > 1) yield value.slice(0, Math.floor(value.length / 2));
  }
  if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.toSpliced(at, 1);
    for (const [at, one] of value.entries())
      for (const less of smaller(one, depth + 1)) yield value.with(at, less);
    return;
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return;
  const entries = Object.entries(value);
  for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, one] of entries) {
    for (const less of smaller(one, depth + 1)) {
      yield Object.fromEntries(entries.map(([other, kept]) => [other, other === key ? less : kept]));
    }
  }
}
