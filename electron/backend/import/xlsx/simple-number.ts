/** Digits, with a point among them, that a double holds exactly, whatever they are. */
export const MOST_DIGITS = 15;
/** By which digits behind a point are divided: both are whole and exact, so the quotient is the double nearest to the text. */
export const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

const [ZERO, NINE, POINT] = [0x30, 0x39, 0x2e] as const;

/** The number that digits and at most one point say; null where it takes more to tell. */
export function simpleNumber(bytes: Buffer, from: number, to: number): number | null {
  if (to - from > MOST_DIGITS) return null;
  let number = 0;
  let point = -1;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) number = number * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at > from) point = at;
    else return null;
  }
  if (to === from || point === to - 1) return null;
  return point < 0 ? number : number / (POWERS[to - point - 1] ?? 1);
}
