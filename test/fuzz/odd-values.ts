/** So deep that whoever walks it by calling itself runs out of stack. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const ring: { self?: unknown } = {};
ring.self = ring;

/** What no call asks for. A window can send all of it: the bridge copies by the structured clone, not by JSON. */
export const oddValues: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  1,
  1.5,
  1e308,
  5e-324,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n ** 30n,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  'æøå 🙂',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE round; --",
  '../../etc/passwd',
  '%2e%2e%2f',
  '{{7*7}}',
  '9'.repeat(400),
  'a'.repeat(20_001),
  'æ'.repeat(200_000),
  [],
  {},
  [[]],
  [null],
  new Array(5),
  Array.from({ length: 20_000 }, () => '5001'),
  { __proto__: { admin: true } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Object.create(null),
  new Date(0),
  new Date(Number.NaN),
  new Map([['roundId', 1]]),
  new Set([1]),
  new Uint8Array(8),
  /a+/,
  new Error('x'),
  ring,
  nested(20_000),
  '5001',
  '2026-02-30',
  '0000-00-00',
];
