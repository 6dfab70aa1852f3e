import { compareFractions, type Fraction } from '../apportionment/fraction.ts';
import type { GroupTree } from '../apportionment/instance.ts';
import { parseFraction } from '../apportionment/parse-fraction.ts';
import { item } from '../item.ts';
import { PARTS } from '../key/parts.ts';
import type { AllocationInput, CertificateEntry, KeyResult, VerificationProblem } from '../types.ts';
import { branchBounds } from './branch-bounds.ts';
import { roundWithin } from './round-within.ts';

/**
 * Recomputes every number from its divisor: t / d, rounded, kept within its bounds, at both ends of the interval (an exact
 * half may go either way). Then the direction, without which divisors prove nothing: a group at its maximum has divisors
 * not below those around it, one at its minimum not above. Uses nothing of the solver.
 */
export function checkCertificate(
  numbers: Readonly<Record<string, number>>,
  certificate: readonly CertificateEntry[],
  { total, places }: AllocationInput,
  key: KeyResult,
  tree: GroupTree,
): readonly VerificationProblem[] {
  const entries = new Map(certificate.map((entry) => [entry.group, toInterval(entry)]));
  /** The divisors of the innermost group from here outwards that has its own, else of the whole. */
  const around = (index: number): Interval => {
    const group = tree.groups[index];
    if (!group) return entries.get(null) ?? NO_INTERVAL;
    return entries.get(group.id) ?? around(group.parent);
  };
  const problems: VerificationProblem[] = [];
  places.forEach((place, i) => {
    const found = numbers[place.id] ?? 0;
    const t = { num: BigInt(total) * BigInt(item(key.places, i).parts), den: BigInt(PARTS) };
    const { low, high } = around(item(tree.groupOf, i));
    for (const divisor of [low, high]) {
      const [from, to] = roundWithin(t, divisor, branchBounds(place, found));
      if (found >= from && found <= to) continue;
      problems.push({ kind: 'certificate', place: place.id, expected: to, found });
      break;
    }
  });
  for (const { id, members, parent, min, max } of tree.groups) {
    const own = entries.get(id);
    if (!own) continue;
    const outer = around(parent);
    const sum = members.reduce((all, i) => all + (numbers[item(places, i).id] ?? 0), 0);
    const atMax = sum === max && (sum === min || notBelow(own.low, outer.high));
    const atMin = sum === min && (sum === max || notBelow(outer.low, own.high));
    if (!atMax && !atMin) problems.push({ kind: 'direction', group: id });
  }
  return problems;
}

interface Interval {
  readonly low: Fraction;
  /** null = open. */
  readonly high: Fraction | null;
}

/** What a certificate that lacks the whole gives: no number but 0. */
const NO_INTERVAL: Interval = { low: { num: 1n, den: 0n }, high: null };

function toInterval({ low, high }: CertificateEntry): Interval {
  return {
    low: parseFraction(low) ?? NO_INTERVAL.low,
    high: high === null ? null : (parseFraction(high) ?? NO_INTERVAL.low),
  };
}

function notBelow(low: Fraction, high: Fraction | null): boolean {
  return high !== null && compareFractions(low, high) >= 0;
}
