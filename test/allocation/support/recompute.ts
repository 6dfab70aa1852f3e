import type { Apportionment, ApportionProblem, CertificateEntry } from '../../../shared/allocation/index.ts';

/**
 * A reader with a pocket calculator: recomputes every number from the certificate by division, rounding and the place's
 * bounds, at the low end, the middle and the high end of each interval, and checks on which side each binding group
 * stands. Written apart from the core, with its own fractions. Answers what does not agree.
 */
export function recompute(problem: ApportionProblem, answer: Apportionment): readonly string[] {
  const { numbers, certificate } = answer;
  const wrong: string[] = [];
  const membersOf = (id: string): readonly string[] => {
    const group = problem.groups?.find((candidate) => candidate.id === id);
    return group ? group.members.flatMap(membersOf) : [id];
  };
  const contains = (outer: CertificateEntry, ids: readonly string[]): boolean =>
    outer.group === null || ids.every((id) => membersOf(outer.group ?? '').includes(id));
  const size = ({ group }: CertificateEntry): number =>
    group === null ? Number.POSITIVE_INFINITY : membersOf(group).length;
  const innermost = (ids: readonly string[], not?: CertificateEntry): CertificateEntry | undefined =>
    certificate
      .filter((entry) => entry !== not && contains(entry, ids) && (!not || size(entry) >= size(not)))
      .sort((a, b) => size(a) - size(b))[0];

  for (const { id, weight, min, max, minIfPositive } of problem.places) {
    const x = numbers[id] ?? Number.NaN;
    const entry = innermost([id]);
    if (!entry) return ['the certificate lacks the whole'];
    const chosen = (minIfPositive ?? 0) > 1;
    const least = chosen && x > 0 ? Math.max(min ?? 0, minIfPositive ?? 0) : (min ?? 0);
    const most = chosen && x === 0 ? 0 : (max ?? Number.POSITIVE_INFINITY);
    for (const d of pointsOf(entry)) {
      // 0 / 0: a divisor of 0 says that even a place without a share may have persons; how many, it does not say.
      if (d[0] === 0n && parse(String(weight))[0] === 0n && x >= least && x <= most) continue;
      const rounded = roundings(parse(String(weight)), d).map((r) => Math.min(Math.max(r, least), most));
      if (!rounded.includes(x)) wrong.push(`${id}: ${weight} / ${d} gives ${rounded.join(' or ')}, not ${x}`);
    }
  }
  for (const entry of certificate) {
    if (entry.group === null) continue;
    const ids = membersOf(entry.group);
    const group = problem.groups?.find(({ id }) => id === entry.group);
    const outer = innermost(ids, entry);
    const sum = ids.reduce((all, id) => all + (numbers[id] ?? 0), 0);
    const side = outer
      ? pointsOf(entry).flatMap((d) => pointsOf(outer).map((e) => compare(d, e)))
      : [Number.NaN];
    const holds =
      (entry.binds === 'max' && sum === group?.max && side.every((s) => s >= 0)) ||
      (entry.binds === 'min' && sum === group?.min && side.every((s) => s <= 0)) ||
      (entry.binds === 'both' && sum === group?.max && sum === group?.min);
    if (!holds)
      wrong.push(
        `${entry.group} is not held at its ${entry.binds} of ${group?.min}–${group?.max} with ${sum}`,
      );
  }
  return wrong;
}

type Ratio = readonly [num: bigint, den: bigint];

function parse(text: string): Ratio {
  const [num = '', den = '1'] = text.split('/');
  const [whole = '', decimals = ''] = num.split('.');
  return [BigInt(whole + decimals), BigInt(den) * 10n ** BigInt(decimals.length)];
}

/** An open interval is read as one that reaches very far. */
function pointsOf({ low, high }: CertificateEntry): readonly Ratio[] {
  const from = parse(low);
  const to: Ratio = high === null ? [10n ** 30n, 1n] : parse(high);
  return [from, [from[0] * to[1] + to[0] * from[1], 2n * from[1] * to[1]], to];
}

function compare(a: Ratio, b: Ratio): number {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** round(t / d): one number, or two where it is an exact half. A divisor of 0 is «as many as may be». */
function roundings(t: Ratio, d: Ratio): readonly number[] {
  if (d[0] === 0n) return t[0] === 0n ? [0] : [Number.POSITIVE_INFINITY];
  const [num, den] = [2n * t[0] * d[1] + t[1] * d[0], 2n * t[1] * d[0]];
  const up = Number(num / den);
  return num % den === 0n ? [up - 1, up] : [up];
}
