import type { BoundaryFeature } from './boundary-features.ts';

/** 301, '0301' and 'K-0301' are 0301; null where it holds no four digits. */
export function numberIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000) {
    return String(value).padStart(4, '0');
  }
  if (typeof value !== 'string') return null;
  const digits = /^(?:K-)?(\d{3,4})$/.exec(value.trim())?.[1];
  return digits === undefined ? null : digits.padStart(4, '0');
}

/**
 * The property in which most of the known kommuner are found, whatever it is called: kommunenummer, KOMMUNENR, id … A
 * file of another kind may have numbers of four digits too, so a single hit is no proof where many are looked for.
 */
export function numberProperty(
  features: readonly BoundaryFeature[],
  known: ReadonlySet<string>,
): string | null {
  const found = new Map<string, Set<string>>();
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties)) {
      const number = numberIn(value);
      if (number === null || !known.has(number)) continue;
      found.set(key, (found.get(key) ?? new Set()).add(number));
    }
  }
  const [best] = [...found.entries()].sort(
    ([keyA, a], [keyB, b]) => b.size - a.size || Number(isNamed(keyB)) - Number(isNamed(keyA)),
  );
  return best?.[0] ?? null;
}

const isNamed = (key: string): boolean => /^(kommune|komm?)(nummer|nr|_?nr)?$/i.test(key);
