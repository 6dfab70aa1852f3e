import { type AllocationInput, allocate } from '../allocation/index.ts';
import { type Floors, type UnderTotal, underTotals } from './under-totals.ts';

export interface TargetEffect {
  /** Persons by kommunenummer under the total before, without floors; null where the bounds leave no answer. */
  readonly before: Readonly<Record<string, number>> | null;
  /** The full run under the new total, with floors. */
  readonly after: UnderTotal;
  /** The same reached one person at a time along the ladder, without floors; null where it does not reach. */
  readonly ladder: Readonly<Record<string, number>> | null;
  /** Whether the ladder ends where a full run without floors does; null where it does not reach. */
  readonly agrees: boolean | null;
}

/** What a new version of the target changes, reckoned in two ways that must agree. */
export function targetEffect(
  input: AllocationInput,
  from: number,
  to: number,
  floors: Floors = {},
): TargetEffect {
  const free = underTotals(input, [from, to]);
  const before = free[0]?.numbers ?? null;
  const run = free[1]?.numbers ?? null;
  const [after] = underTotals(input, [to], floors);
  if (after === undefined) throw new Error('There is an answer for each total.');
  const ladder = climb(input, from, to);
  return { before, after, ladder, agrees: ladder === null ? null : sameNumbers(ladder, run) };
}

/** Follows the ladder person by person. It is shown in stretches, and begins anew where one ends. */
function climb(input: AllocationInput, from: number, to: number): Readonly<Record<string, number>> | null {
  const start = allocate({ ...input, total: from });
  if (!start.feasible) return null;
  const reached: Record<string, number> = { ...start.numbers };
  let ladder = start.ladder;
  let total = from;
  const direction = to > from ? 1 : -1;
  while (total !== to) {
    const steps = (direction === 1 ? ladder.next : ladder.last).slice(0, Math.abs(to - total));
    if (steps.length === 0) return null;
    for (const id of steps) reached[id] = (reached[id] ?? 0) + direction;
    total += direction * steps.length;
    if (total === to) break;
    const next = allocate({ ...input, total });
    if (!next.feasible) return null;
    ladder = next.ladder;
  }
  return reached;
}

function sameNumbers(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>> | null,
): boolean {
  return other !== null && Object.keys(one).every((id) => one[id] === other[id]);
}
