import type { CertificateEntry, Group } from '../../../shared/allocation/index.ts';

/** A divisor that a reader can use: one readable number out of the interval that the certificate gives. */
export interface Divisor {
  /** null = the whole. */
  readonly group: string | null;
  /** t / d, rounded and kept in bounds, is the number. */
  readonly value: number;
  /** The interval is one point: kommuner stand equal, and rounding alone does not say who gets the last person. */
  readonly exact: boolean;
  readonly low: number;
  /** null = open. */
  readonly high: number | null;
  readonly binds: CertificateEntry['binds'] | null;
}

interface Node {
  readonly entry: CertificateEntry;
  readonly inner: Node[];
  low: number;
  high: number;
}

/**
 * One divisor for the whole and one for each binding group, in the order of the certificate.
 *
 * Any number in an interval reproduces the numbers. They are chosen together so that they also show the direction: a
 * group at its maximum has one not below the one around it, a group at its minimum not above.
 */
export function divisors(
  certificate: readonly CertificateEntry[],
  groups: readonly Group[],
): readonly Divisor[] {
  const members = new Map(groups.map((group) => [group.id, new Set(group.members)]));
  const nodes = certificate.map((entry): Node => {
    const high = entry.high === null ? Number.POSITIVE_INFINITY : fractionValue(entry.high);
    return { entry, inner: [], low: fractionValue(entry.low), high };
  });
  for (const node of nodes) around(node, nodes, members)?.inner.push(node);
  const chosen = new Map<Node, number>();
  for (const root of nodes.filter((node) => around(node, nodes, members) === null)) {
    tighten(root);
    choose(root, chosen);
  }
  return nodes.map((node) => ({
    group: node.entry.group,
    value: chosen.get(node) ?? 1,
    exact: node.entry.low === node.entry.high,
    low: fractionValue(node.entry.low),
    high: node.entry.high === null ? null : fractionValue(node.entry.high),
    binds: node.entry.binds ?? null,
  }));
}

/** "27/31" or "13.5" as a number. */
function fractionValue(fraction: string): number {
  const [above = '0', below = '1'] = fraction.split('/');
  return Number(above) / Number(below);
}

/** The innermost binding group around a node, or the whole. */
function around(
  node: Node,
  nodes: readonly Node[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
): Node | null {
  const own = node.entry.group;
  if (own === null) return null;
  const mine = members.get(own) ?? new Set<string>();
  let best = nodes.find((other) => other.entry.group === null) ?? null;
  let size = Number.POSITIVE_INFINITY;
  for (const other of nodes) {
    const theirs = other.entry.group === null ? undefined : members.get(other.entry.group);
    if (theirs === undefined || theirs.size <= mine.size || theirs.size >= size) continue;
    if (![...mine].every((member) => theirs.has(member))) continue;
    best = other;
    size = theirs.size;
  }
  return best;
}

/** Narrows a node so that its groups can still stand on their own side of it. */
function tighten(node: Node): void {
  for (const inner of node.inner) {
    tighten(inner);
    if (inner.entry.binds === 'max') node.high = Math.min(node.high, inner.high);
    if (inner.entry.binds === 'min') node.low = Math.max(node.low, inner.low);
  }
}

function choose(node: Node, chosen: Map<Node, number>): void {
  const value = readable(node.low, node.high);
  chosen.set(node, value);
  for (const inner of node.inner) {
    if (inner.entry.binds === 'max') inner.low = Math.max(inner.low, value);
    if (inner.entry.binds === 'min') inner.high = Math.min(inner.high, value);
    choose(inner, chosen);
  }
}

/** The number with the fewest decimals well inside the interval. */
function readable(low: number, high: number): number {
  if (low >= high) return low;
  if (high === Number.POSITIVE_INFINITY) return low === 0 ? 1 : readable(low, 2 * low);
  const margin = (high - low) / 5;
  const middle = (low + high) / 2;
  for (let decimals = 0; decimals <= 12; decimals += 1) {
    const value = Number(middle.toFixed(decimals));
    if (value >= low + margin && value <= high - margin) return value;
  }
  return middle;
}
