/** Where two texts part: the index in each of the piece that differs. */
export interface Parting {
  readonly expected: number;
  readonly found: number;
}

const number = /(\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)/i;
/** As in `differences`: powers are not rounded alike on every machine. */
const tolerance = 1e-9;

/**
 * The first place where two texts differ, or null. Numbers with decimals are the same when they agree to the ninth digit;
 * everything else, whole numbers too, must be the same letter by letter.
 */
export function firstDifference(expected: string, found: string): Parting | null {
  if (expected === found) return null;
  const [left, right] = [expected.split(number), found.split(number)];
  const at = { expected: 0, found: 0 };
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [a, b] = [left[index] ?? '', right[index] ?? ''];
    if (a !== b && !close(a, b)) {
      const shared = index % 2 === 1 ? 0 : commonStart(a, b);
      return { expected: at.expected + shared, found: at.found + shared };
    }
    at.expected += a.length;
    at.found += b.length;
  }
  return null;
}

function close(a: string, b: string): boolean {
  // Neither whole numbers nor the letters of a checksum, where 0e12 is no power of ten.
  if (!/[.,]|e-/i.test(a + b)) return false;
  const [x, y] = [Number(a.replace(',', '.')), Number(b.replace(',', '.'))];
  return a !== '' && b !== '' && Math.abs(x - y) <= tolerance * Math.max(1, Math.abs(x), Math.abs(y));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
