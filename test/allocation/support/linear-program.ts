import type { ApportionProblem, Place } from '../../../shared/allocation/index.ts';

/** How far above and below its share a place is modelled person by person: what it may not need costs the solver time. */
const REACH = 2;

/**
 * The same problem as a (mixed-integer) linear program in CPLEX LP format, for solvers made by others: minimise
 * Σ x² / t with one variable 0…1 a person, the k-th costing (2k − 1) / t. Those costs rise, so persons come in order by
 * themselves, and with nested groups the corners of the polytope are whole numbers. "0 or at least m" is a binary for the
 * first m. A place is modelled up to twice its share and a little more, or to where its bounds force it.
 */
export function linearProgram({ total, places, groups = [] }: ApportionProblem): string {
  const all = places.reduce((sum, { weight }) => sum + Number(weight), 0);
  const objective: string[] = [];
  const [bounds, binaries, rows]: [string[], string[], string[]] = [[], [], []];
  places.forEach((place, i) => {
    const t = (total * Number(place.weight)) / all;
    const [least, most] = range(place, t);
    const orZero = orZeroOf(place);
    const terms: string[] = [];
    if (orZero > 0) {
      objective.push(`${orZero ** 2 / t} z${i}`);
      binaries.push(`z${i}`);
      terms.push(`${orZero} z${i}`);
    }
    for (let k = Math.max(least, orZero) + 1; k <= most; k++) {
      const person = `y${i}_${k}`;
      objective.push(`${(2 * k - 1) / t} ${person}`);
      terms.push(person);
      bounds.push(`0 <= ${person} <= 1`);
      if (orZero > 0) rows.push(`${person} - z${i} <= 0`);
    }
    bounds.push(`x${i} >= 0`);
    rows.push(`${[`x${i}`, ...terms].join(' - ')} = ${orZero > 0 ? 0 : least}`);
    if (orZero === 0) objective.push(`0 x${i}`);
  });
  const at = new Map(places.map(({ id }, i) => [id, i]));
  const membersOf = (id: string): readonly string[] => {
    const place = at.get(id);
    return place === undefined
      ? (groups.find((group) => group.id === id)?.members.flatMap(membersOf) ?? [])
      : [`x${place}`];
  };
  for (const { id, min, max } of groups) {
    const sum = membersOf(id).join(' + ');
    if (sum === '') continue;
    if ((min ?? 0) > 0) rows.push(`${sum} >= ${min}`);
    if (max !== null && max !== undefined) rows.push(`${sum} <= ${max}`);
  }
  rows.push(`${places.map((_, i) => `x${i}`).join(' + ')} = ${total}`);
  const text = [
    'Minimize',
    ` obj: ${wrap(objective)}`,
    'Subject To',
    ...rows.map((row, r) => ` r${r}: ${row}`),
  ];
  return [
    ...text,
    'Bounds',
    ...bounds,
    ...(binaries.length > 0 ? ['Binary', ...binaries] : []),
    'End',
    '',
  ].join('\n');
}

/** What the program above minimises, for any numbers: Σ x² / t, less what the persons below each minimum cost. */
export function programCost({ total, places }: ApportionProblem, numbers: readonly number[]): number {
  const all = places.reduce((sum, { weight }) => sum + Number(weight), 0);
  return places.reduce((sum, place, i) => {
    const t = (total * Number(place.weight)) / all;
    const least = orZeroOf(place) > 0 ? 0 : range(place, t)[0];
    return sum + ((numbers[i] ?? 0) ** 2 - least ** 2) / t;
  }, 0);
}

/** m of "0 or at least m", where the place may have either; else 0. */
function orZeroOf({ min, max, minIfPositive }: Place): number {
  const least = minIfPositive ?? 0;
  return least > 1 && (min ?? 0) === 0 && (max ?? least) >= least ? least : 0;
}

/** The numbers a place is modelled for. One that must have someone must have m; one that cannot have m has none. */
function range({ min, max, minIfPositive }: Place, t: number): readonly [number, number] {
  const least = minIfPositive ?? 0;
  const most = max ?? Number.POSITIVE_INFINITY;
  const from = (min ?? 0) > 0 ? Math.max(min ?? 0, least) : 0;
  if (from === 0 && most < least) return [0, 0];
  return [from, Math.max(from, Math.min(most, Math.ceil(REACH * t) + 10 + least))];
}

/** LP readers limit the length of a line. */
function wrap(terms: readonly string[]): string {
  return terms.map((term, i) => (i % 50 === 49 ? `${term}\n` : term)).join(' + ');
}
